/** What the place „Mehr“ says to whoever asks: per view, the keys, and the short terms. */

import { PARTNERSEITEN } from './hilfePartner';

/** A page of the help: a task, in a few sentences. */
export interface Hilfeseite {
  readonly titel: string;
  readonly saetze: readonly string[];
  /** The task of the handbook with more of it, by its number. */
  readonly aufgabe: number;
}

export const HILFE = {
  hier: (titel: string) => `Zu „${titel}“`,
  andere: 'Ich will …',
  handbuch: (aufgabe: number) => `Mehr im Handbuch, Aufgabe ${aufgabe}.`,
  tasten: 'Tasten',
  begriffe: 'Kurze Begriffe',
  version: (version: string, regelwerk: string) =>
    `Integrationstool ${version}, eingebautes Regelwerk ${regelwerk}`,
} as const;

/** By the id of the view. */
export const HILFESEITEN: Readonly<Record<string, Hilfeseite>> = {
  wiedervorlagen: {
    titel: 'sehen, wo der Fall steht',
    saetze: [
      '„Heute“ nennt oben Lage, Betreuung, Ziel, nächsten Schritt, letztes Profiling und nächsten Termin.',
      'Der eine Knopf darunter führt zum nächsten Schritt.',
      'Danach steht, was fällig ist. Jede Karte führt zu ihrer Stelle.',
    ],
    aufgabe: 1,
  },
  erheben: {
    titel: 'einschätzen',
    saetze: [
      'Drücken Sie je Handlungsbedarf 0, 1, 2 oder 3. Die Antwort steht sofort in ihrer Zelle.',
      'Mit ? bleibt eine Frage offen. Offen zählt nie als „kein Bedarf“.',
      'B öffnet Beleg und Stärke, L den Leitfaden, Esc führt zurück zur Zeile.',
    ],
    aufgabe: 2,
  },
  ergebnis: {
    titel: 'das Ergebnis verstehen',
    saetze: [
      'Hier steht, was feststeht, was noch offen ist, und warum.',
      'Ist die Profillage „nicht eindeutig“, legen Sie sie hier fest, mit einer Begründung.',
      'Eingetragen wird beim Abschließen. Ohne Abschluss geht es unter „Mehr › Mappe“.',
    ],
    aufgabe: 3,
  },
  verlauf: {
    titel: 'vergleichen',
    saetze: [
      'Der Verlauf zeigt alle abgeschlossenen Profilings und was sich zwischen zweien verändert hat.',
      'Eine abgeschlossene Zeile bleibt, wie sie ist. Eine Korrektur kommt als neue Zeile dazu.',
    ],
    aufgabe: 5,
  },
  foerderziel: {
    titel: 'ein Förderziel vereinbaren',
    saetze: [
      'Mögliche Förderziele sind gleichrangig. Sie wählen mit der Person.',
      'Die Förderzielmatrix nennt, woran gearbeitet werden kann.',
    ],
    aufgabe: 6,
  },
  abschliessen: {
    titel: 'ein Profiling abschließen',
    saetze: [
      'Oben steht, was sich seit dem letzten Profiling verändert hat.',
      'Was unverändert gilt, bestätigen Sie ausdrücklich; Schweigen ist keine Bestätigung. Was nicht zutrifft, entfällt.',
      'Mit dem Abschluss werden die Haken zum Profiling vermerkt und für das nächste Gespräch geleert.',
      'Der eine Knopf schreibt die Ergebnisse und hält das Profiling im Verlauf fest.',
      'Solange nichts anderes folgt, lässt es sich im Fuß zurücknehmen.',
    ],
    aufgabe: 4,
  },
  ziel: {
    titel: 'ein Ziel vereinbaren',
    saetze: ['Ein Ziel sagt, was erreicht sein soll, woran man es erkennt und bis wann.'],
    aufgabe: 6,
  },
  schritte: {
    titel: 'Schritte vereinbaren',
    saetze: ['Ein Schritt sagt, wer was bis wann tut, auch das Jobcenter.'],
    aufgabe: 6,
  },
  ueberpruefen: {
    titel: 'ein Ziel überprüfen',
    saetze: ['Die Überprüfung steht vier Wochen vor ihrem Tag bereit.'],
    aufgabe: 6,
  },
  drucken: {
    titel: 'Kooperationsplan und Bürgerblatt drucken',
    saetze: [
      '„Was im Plan fehlt“ nennt, was nicht eingetragen ist. Ob der Plan passt, beurteilen Sie.',
      'Das Integrationstool schreibt die Blätter. Gedruckt wird in Excel über Datei › Drucken.',
      '„Akte für die Ablage …“ schreibt den ganzen Fall auf ein Blatt, ohne Vermerke.',
    ],
    aufgabe: 7,
  },
  fallmanagement: {
    titel: 'über das bFM entscheiden',
    saetze: [
      'Über den Zugang entscheidet allein das Fallmanagement, immer mit einem Vermerk.',
      'Vormerken, übernehmen, weiterführen und beenden stehen nur da, wenn sie möglich sind.',
    ],
    aufgabe: 8,
  },
  vermerke: {
    titel: 'Vermerke lesen und schreiben',
    saetze: ['Die Texte stehen verschlüsselt in der Mappe. Öffnen Sie sie mit Ihrem Passwort.'],
    aufgabe: 9,
  },
  zugang: {
    titel: 'den Schutz der Vermerke einrichten',
    saetze: [
      'Dazu gehören Ihr Passwort, das einer Vertretung und, je nach Haus, ein Wiederherstellungscode.',
    ],
    aufgabe: 9,
  },
  eintragen: {
    titel: 'prüfen, was eingetragen wird',
    saetze: [
      'Die Liste nennt jede Zelle, die sich ändert, mit dem alten und dem neuen Inhalt.',
      'Strg+Z in Excel nimmt Einträge gar nicht oder nur halb zurück. Nehmen Sie sie besser hier zurück.',
    ],
    aufgabe: 4,
  },
  haus: {
    titel: 'Hausdaten übernehmen',
    saetze: [
      'Wählen Sie die Hausvorlage Ihres Hauses. Vor dem Übernehmen sehen Sie, was sich ändert.',
      'Was im Plan vereinbart ist, bleibt, wie es ist.',
    ],
    aufgabe: 1,
  },
  ...PARTNERSEITEN,
};

/** Which key does what. */
export const TASTEN: readonly (readonly [taste: string, tut: string])[] = [
  ['Alt + 1 bis 6', 'Heute, Profiling, Ziel & Plan, bFM, Partner, Mehr'],
  ['F6', 'zwischen Blatt, Menüband und Aufgabenbereich'],
  ['← →, Pos1, Ende', 'auf den Schritten: zum nächsten Schritt'],
  ['0 1 2 3', 'beim Erheben: Stufe wählen und weiter'],
  ['? oder ß', 'beim Erheben: noch offen und weiter'],
  ['↑ ↓', 'beim Erheben: Zeile wechseln'],
  ['Entf', 'beim Erheben: Antwort leeren'],
  ['B, L, Esc', 'beim Erheben: Beleg, Leitfaden, zurück'],
];

/** What the short forms stand for. */
export const BEGRIFFE: readonly (readonly [begriff: string, heisst: string])[] = [
  ['AV', 'Arbeitsvermittlung'],
  ['bFM', 'beschäftigungsorientiertes Fallmanagement'],
  ['BaEL', 'Kürzel einer Maske des Fachverfahrens; die Vorlagen schreiben es nirgends aus'],
  ['Exter', 'externes Fallmanagement kommt infrage; die Fallverantwortung bleibt im Fallmanagement'],
  ['fa:z', 'Arbeitsweise mit Förderzielen und elf Ressourcenbereichen'],
  ['4PM', '4-Phasen-Modell: Profiling, Ziel, Strategie, Umsetzung'],
  ['Zehn', 'eine Aktivierung ist zurzeit nicht vorgesehen (§ 10, § 53a)'],
  ['I', 'integriert'],
  ['Kennung', 'das Ergebnis, aus dem die Betreuung folgt: bFM, Exter, Zehn, AV oder I'],
  ['Profillage', 'eine von sechs Lagen im 4-Phasen-Modell'],
];
