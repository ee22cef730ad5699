/** The words on the sheets of the Hausvorlage, and on „Haus“ in the other workbooks. */
export const HAUSVORLAGE_RAND = {
  mappe: 'Integrationstool · Hausvorlage',
  schutz: 'Daten des Hauses – keine Angaben zu Personen',
} as const;

export const HAUS_TEXT = {
  titel: 'Haus',
  untertitelVorlage: 'Wessen Hausdaten das sind. Hier stehen keine Angaben zu Personen.',
  untertitel: 'Welche Hausdaten hier gelten. Das Integrationstool führt dieses Blatt.',
  untertitelListe: 'Welche Hausdaten hier gelten.',
  haus: '1  Das Haus',
  hausErklaerung:
    'Name, Anschrift und Kontakt stehen in den Dokumenten für die Person. Die Wörter zu § 16a stehen in keinem.',
  freigabe: '2  Freigabe',
  freigabeErklaerung:
    'Diese Zellen schreibt das Integrationstool, wenn Sie freigeben. Wird danach etwas geändert, gilt die Freigabe nicht mehr. Die Prüfsumme zeigt ein Versehen, sie schützt nicht vor Absicht.',
  stand: 'Hausdaten in dieser Mappe',
  standErklaerung: 'Sie kommen aus der Hausvorlage Ihres Hauses.',
  haushalt: 'Im Haushalt gemeinsam',
  haushaltErklaerung:
    'Was hier „ja“ hat, wird in einer Bedarfsgemeinschaft einmal gefragt. Es ist ein Vorschlag; bestätigt wird bei jeder Person. Alles andere ist persönlich.',
} as const;

export const TRAEGER_TEXT = {
  titel: 'Träger',
  untertitel: 'Externes Fallmanagement',
  abschnitt: 'Träger und Plätze',
  erklaerung: 'Eine Zeile je Träger. Sie kommen in neue Falllisten; dort ist Raum für zwölf.',
} as const;

export const HAUSHALT_TEXT = {
  titel: 'Haushalt',
  untertitel: 'Was die Mitglieder einer Bedarfsgemeinschaft teilen. Es kommt in neue Falllisten.',
} as const;

export const HAUSVORLAGE_ANLEITUNG = {
  titel: 'Anleitung',
  untertitel: 'Wofür die Hausvorlage da ist und wie sie in die Mappen kommt.',
  abschnitte: [
    {
      titel: 'Wofür',
      absaetze: [
        'Was für alle im Haus gleich ist, steht hier einmal: Hausregeln, Betreffzeilen, lokale Zugangskriterien, Wörter für Betreuungen und § 16a, Angebote, Leitfaden, Rechtsangaben, Träger und was ein Haushalt teilt.',
      ],
    },
    {
      titel: 'So geht es',
      absaetze: [
        '1.  Die weißen Zellen ausfüllen. Sortieren, Zeilen einfügen und eigene Spalten stören nicht.',
        '2.  Den Aufgabenbereich öffnen. Er prüft jede Zeile und nennt, was nicht verstanden wird, mit Blatt und Zelle.',
        '3.  Freigeben: wer, und ab wann es gilt. Die Fassung zählt dabei um eins weiter. Danach speichern.',
        '4.  Neue Mappen entstehen im Aufgabenbereich unter „Vorlagen der Dienststelle“.',
        '5.  In vorhandenen Fallmappen: Mehr > Hausdaten > Hausvorlage wählen. Es wird gezeigt, was sich ändert, bevor etwas geschrieben wird.',
      ],
    },
    {
      titel: 'Wer sie ändern darf',
      absaetze: [
        'Das regelt Ihr Haus, am besten mit Schreibrechten auf den Ordner. Die Prüfsumme der Freigabe erkennt, dass etwas geändert wurde; wer sie neu freigibt, kann sie auch neu setzen.',
      ],
    },
  ],
} as const;
