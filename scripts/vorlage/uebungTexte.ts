/** The words on the sheets of the Übungsmappe. */
import {
  GESCHICHTEN_BLATT,
  MUSTER_BLATT,
  PERSONEN_BLATT,
  URTEILE_BLATT,
} from '../../src/bereiche/uebung/regeln/vokabular';

export const UEBUNG_RAND = {
  mappe: 'Integrationstool · Übungsmappe',
  schutz: 'Zum Üben – alle Personen sind erfunden',
} as const;

export const UEBUNG_TEXT = {
  titel: 'Übung',
  untertitel: 'Wer Sie in der Auswertung sind, und wie weit Sie sind. Hier stehen nur erfundene Personen.',
  code: '1  Ihr Code',
  codeErklaerung: 'Statt eines Namens. Alles Weitere auf diesem Blatt führt das Integrationstool.',
  stand: '2  Wie weit Sie sind',
  standErklaerung:
    '„begonnen“ heißt: Ihre Einschätzungen sind aufgehoben. „verglichen“ heißt: Ihre Einschätzungen stehen fest und zählen für die Auswertung.',
} as const;

export const URTEILE_TEXT = {
  titel: URTEILE_BLATT,
  untertitel: 'Ihre Einschätzungen je Person und Runde',
  abschnitt: 'Aufgehobene Einschätzungen',
  erklaerung:
    'Was hier zu einer verglichenen Person steht, liest die Trainerin oder der Trainer ein; Belege nicht. Bitte nichts darin ändern.',
} as const;

export const PERSONEN_TEXT = {
  titel: PERSONEN_BLATT,
  untertitel: 'Für Trainerinnen und Trainer: weitere erfundene Personen',
  abschnitt: 'Eine Zeile je Person',
  erklaerung: `Dazu gehören Sätze auf „${GESCHICHTEN_BLATT}“ und je Einschätzung eine Zeile auf „${MUSTER_BLATT}“. Was fehlt, nennt der Aufgabenbereich unter „Üben“. Nie wirkliche Personen, auch nicht mit anderem Namen.`,
} as const;

export const GESCHICHTEN_TEXT = {
  titel: GESCHICHTEN_BLATT,
  untertitel: 'Die Geschichten der eigenen Personen',
  abschnitt: 'Ein Satz je Zeile',
  erklaerung: 'Die Nummern zählen von 1 an; auf sie beziehen sich die Musterlösungen.',
} as const;

export const MUSTER_TEXT = {
  titel: MUSTER_BLATT,
  untertitel: 'Wie die Trainerin oder der Trainer die eigenen Personen einschätzt',
  abschnitt: 'Eine Zeile je Einschätzung',
  erklaerung: 'Vierzehn Handlungsbedarfe und elf Ressourcenbereiche je Person. Was offen ist, bekommt „?“.',
} as const;

export const LESEN_TEXT = {
  blatt: 'Lesefassung',
  titel: 'Lesefassung',
  untertitel: 'Die mitgelieferten Personen zum Lesen und Ausdrucken. Alle sind erfunden.',
} as const;

export const UEBUNG_ANLEITUNG = {
  titel: 'Anleitung',
  untertitel:
    'Eine Übungsmappe gehört zu einer Teilnehmerin oder einem Teilnehmer. Alle Personen sind erfunden.',
  mappe: UEBUNG_RAND.mappe,
  abschnitte: [
    {
      titel: 'So üben Sie',
      absaetze: [
        'Wer das Integrationstool noch nicht kennt, beginnt mit „Erste Schritte“: acht Schritte mit einer Person, die nicht zählt.',
        '1.  Den Aufgabenbereich öffnen, Ort „Üben“. Beim ersten Mal einen Code eintragen oder vorschlagen lassen.',
        '2.  Eine Person wählen und ihre Geschichte lesen. Was Sie vorher begonnen haben, bleibt aufgehoben.',
        '3.  „Einschätzen“: wie bei der Arbeit, im Aufgabenbereich oder in den Zellen. „?“ ist auch eine Antwort.',
        '4.  Zurück unter „Üben“ tippen, welche Kennung sich ergibt, und „Festhalten und vergleichen“.',
        '5.  Den Vergleich lesen: wo Sie anders einschätzen, auf welchem Satz die Musterlösung beruht, und was es ändern würde.',
      ],
    },
    {
      titel: 'Runde 1 und Runde 2',
      absaetze: [
        'Runde 1 schätzen Sie allein ein. Runde 2 kommt nach dem Gespräch in der Gruppe und beginnt mit Ihren Einschätzungen aus Runde 1.',
        'Verglichene Einschätzungen ändern sich nicht mehr. Sie dürfen in den Zellen trotzdem ausprobieren, was eine andere Stufe ändern würde.',
      ],
    },
    {
      titel: 'Was mit Ihrer Mappe geschieht',
      absaetze: [
        'Die Trainerin oder der Trainer liest Ihren Code, die Runde, die Person, Ihre Stufen, die Kennung und das Förderziel ein, sonst nichts. Belege, Dateiname und Verfasser bleiben hier.',
        'Es geht darum, wie einig sich eine Gruppe ist, nie um die Beurteilung von Beschäftigten. Ein Code ist kein vollständiger Schutz: Wer weiß, welche Datei von wem kommt, kennt auch den Code.',
      ],
    },
    {
      titel: 'Eigene Personen',
      absaetze: [
        `Trainerinnen und Trainer ergänzen auf „${PERSONEN_BLATT}“, „${GESCHICHTEN_BLATT}“ und „${MUSTER_BLATT}“ weitere erfundene Personen. Unvollständige nennt der Aufgabenbereich.`,
      ],
    },
  ],
} as const;
