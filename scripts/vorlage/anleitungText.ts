/** The words of the sheet „Anleitung“. */
import { STUFE_LABEL, STUFE_OFFEN_LABEL, STUFEN } from '../../src/rules/vocabulary';

const stufenListe = [
  ...STUFEN.map((stufe) => `${stufe}   ${STUFE_LABEL[stufe]}`),
  `?   ${STUFE_OFFEN_LABEL}`,
].join('\n');

/** The Anleitung: headings and their paragraphs. */
export const ANLEITUNG_TEXT = {
  titel: 'Anleitung',
  untertitel: 'Eine Fallmappe gehört zu genau einer Person und enthält Sozialdaten.',
  abschnitte: [
    {
      titel: 'So füllen Sie die Fallmappe aus',
      absaetze: [
        '1.  Blatt „Profiling“: Stammdaten eintragen, jeden Handlungsbedarf mit einer Stufe einschätzen und belegen, die Prognose wählen.',
        '2.  Blatt „Kennung“: genau eines der sieben Felder ankreuzen; falls nötig Verdichtung und Einschätzung des Fallmanagements.',
        '3.  Blatt „Förderziele“: die Grundsatzfrage beantworten, Ressourcenbereiche einschätzen, Förderziel und ein Entwicklungsziel vereinbaren.',
        '4.  Im Aufgabenbereich „Integrationstool“ das Ergebnis mit Begründung ansehen und eintragen lassen.',
        'Weiße Felder mit einfachem Rahmen sind Ihre Eingaben. Das Integrationstool schreibt dort nur, was Sie im Aufgabenbereich eingeben, festhalten oder übernehmen. Graue, kursive Felder mit doppeltem Rahmen sind Ergebnisse und werden überschrieben. Zeilen einfügen und sortieren ist erlaubt.',
      ],
    },
    {
      titel: 'Die weiteren Blätter',
      absaetze: [
        '„Verlauf“: jedes abgeschlossene Profiling als eigene Zeile, dazu zwei Diagramme. Bitte nichts darin ändern; das Siegel jeder Zeile macht Änderungen sichtbar.\n' +
          '„Gespräch“: Prüfpunkte, die in jedem Gespräch bestätigt werden, und Rücksprachen bei einem Wechsel.\n' +
          '„Plan“ und „Ziele“: vereinbarte Ziele mit ihren Terminen und die Schritte dorthin.\n' +
          '„Planpunkte“: was nach dem Gesetz in den Plan gehört, und was noch offen ist; nur für die Fachkraft.\n' +
          '„Kooperationsplan“: der Plan als Dokument zum Ausdrucken; das Integrationstool schreibt es.\n' +
          '„Bürgerblatt“: eine Seite in einfachen Worten zum Mitgeben.\n' +
          '„Akte“: der ganze Fall als ein Ausdruck für die Ablage, ohne Vermerke; das Integrationstool schreibt sie.\n' +
          '„Fallmanagement“: Wiedervorlagen und Termine. „Neukunde“: das Neukundenverfahren. „bFM“: Entscheidungen zum bFM.\n' +
          '„Vermerke“ und „Berechtigte“: geschützte Vermerke und wer sie lesen darf. Sie sind verschlüsselt und nur im Aufgabenbereich mit Passwort lesbar.',
        '„Kooperation“: Verweisungen an Partner. Dahinter „Einwilligungen“, „Weitergaben“, „Rückmeldungen“, „Freigaben“.\n' +
          '„Fallkonferenz“ und „Konferenzaufgaben“: Besprechungen mit anderen Stellen und was daraus folgt. „Hilfeplanung“: sechs Felder der Diagnose.\n' +
          '„Übergabeblatt“, „Einwilligung“ und „Konferenzblatt“ zum Ausdrucken; das Integrationstool schreibt sie.',
        '„Angebote“ und „Angebotslücken“: Katalog des Hauses und was darin fehlte.\n' +
          '„Hausregeln“: Fristen und Betreffzeilen, die Ihr Haus selbst festlegt.\n' +
          '„Hauslisten“: lokale Zugangskriterien und Wörter für die Betreuung.\n' +
          '„Partner“, „Angebotsketten“ und „Partnerregeln“: Stellen des Hauses, und worauf Weitergaben beruhen.\n' +
          '„Leitfaden“: Fragen, Merkmale und Stärken zu jeder Einschätzung; Beispiele, die Ihr Haus ändern kann.\n' +
          '„Rechtsangaben“: Paragraphen und Bezeichnungen, bis wann sie gelten und wer sie geprüft hat.',
      ],
    },
    {
      titel: 'Was die Stufen bedeuten',
      absaetze: [stufenListe],
    },
    {
      titel: 'So öffnen Sie den Aufgabenbereich',
      absaetze: [
        'Öffnet er sich nicht mit der Mappe: Registerkarte „Start“, ganz rechts in der Gruppe „Integrationstool“ die Schaltfläche „Aufgabenbereich“.',
        'Fehlt die Schaltfläche: Registerkarte „Einfügen“ (in neueren Versionen „Start“) → „Add-Ins“ bzw. „Meine Add-Ins“ → „Integrationstool“ wählen. Wird es dort nicht angeboten, hilft die IT-Betreuung.',
      ],
    },
    {
      titel: 'Ohne das Add-In',
      absaetze: [
        'Alle Eingaben, Auswahllisten und Stufentexte funktionieren auch ohne Add-In. Die Ergebnisfelder bleiben dann leer oder zeigen den letzten Stand; „Berechnet am“ auf dem Blatt „Kennung“ sagt, von wann er ist. Später lässt sich die Mappe mit dem Add-In öffnen und berechnen.',
      ],
    },
    {
      titel: 'Wer entscheidet',
      absaetze: [
        'Das Integrationstool schlägt vor, Menschen entscheiden. Über den Zugang zum beschäftigungsorientierten Fallmanagement entscheiden ausschließlich die Fallmanagerinnen und Fallmanager.',
        'Was mit „Vorschlag/örtliche Festlegung“ gekennzeichnet ist, folgt einer Regel des Hauses und nicht unmittelbar einer Vorschrift oder Dienstanweisung.',
        'Offen ist nicht nein: Was noch nicht erhoben ist, bleibt leer oder „?“. Das Integrationstool nennt dann alle noch möglichen Ergebnisse.',
      ],
    },
  ],
} as const;
