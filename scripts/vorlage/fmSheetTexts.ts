/** Titles, headings and explanations on the sheets „Fallmanagement“, „Hausregeln“ and „Rechtsangaben“. */
import type { FmFeld } from '../../src/bereiche/bfm/prozess/regeln/vokabular';

/** The sheets of the Fallmanagement. */
export const FALLMANAGEMENT_TEXT = {
  wiedervorlagen: {
    titel: 'Fallmanagement',
    untertitel: 'Wiedervorlagen und Termine',
    abschnitt: 'Wiedervorlagen',
    erklaerung:
      'Das Integrationstool berechnet sie aus den Regeln und schreibt die Liste bei jeder Entscheidung neu. Eigene Wiedervorlagen: Tag und Anlass in die nächste freie Zeile schreiben. Was offen und vorbei ist, trägt das Wort „überfällig“.',
  },
  neukunde: {
    titel: 'Neukundenverfahren',
    untertitel: 'Nur für Neukundinnen und Neukunden',
    abschnitt: 'Neukundenverfahren',
    erklaerung: 'Jeder Punkt ist erledigt, wenn sein Tag eingetragen ist. Leer heißt: noch offen.',
  },
  status: {
    titel: 'bFM',
    untertitel: 'Entscheidungen zum beschäftigungsorientierten Fallmanagement',
    abschnitt: 'Entscheidungen zum bFM',
    erklaerung:
      'Jede Zeile ist ein Schritt: vormerken, übernehmen, fortführen, beenden. Das Integrationstool schreibt sie im Aufgabenbereich. Hier steht nichts Geheimes; die Begründung steht im Vermerk.',
  },
  vermerke: {
    titel: 'Vermerke',
    untertitel: 'Geschützte Vermerke des Fallmanagements',
    abschnitt: 'Geschützte Vermerke',
    erklaerung:
      'Verschlüsselt; lesbar nur im Aufgabenbereich mit Passwort. Betreff, Datum und Name bleiben für alle lesbar.',
  },
  berechtigte: {
    titel: 'Berechtigte',
    untertitel: 'Wer die geschützten Vermerke lesen darf',
    abschnitt: 'Wer sie lesen darf',
    erklaerung: 'Nur im Aufgabenbereich zu ändern.',
  },
} as const;

/** What pops up in the cell of each single date. */
export const FM_FELD_EINGABE: Record<FmFeld, string> = {
  antrag: 'Tag des Antrags als TT.MM.JJJJ. Nötig, wenn die Frist der Erstberatung mit dem Antrag beginnt.',
  erstberatung: 'Tag der Erstberatung als TT.MM.JJJJ. Leer: noch nicht geführt.',
  aktivierungsende: 'Kennung Zehn: letzter Tag des Aktivierungszeitraums als TT.MM.JJJJ.',
  schulabgang: 'Letzter Schultag, auch der voraussichtliche, als TT.MM.JJJJ.',
  schuelergespraech: 'Tag des Gesprächs als TT.MM.JJJJ. Leer: noch nicht geführt.',
  schulbescheinigung: 'Bis zu diesem Tag gilt die Schulbescheinigung, als TT.MM.JJJJ.',
};

/** Sheet „Hausregeln“. */
export const HAUSREGELN_TEXT = {
  titel: 'Hausregeln',
  untertitel: 'Was das Haus für sich festlegt. Hier stehen keine Angaben zu Personen.',
  regeln: '1  Fristen und Ablauf',
  regelnErklaerung:
    'In der Spalte „Wert“ steht, was gilt. Ein leerer oder unbrauchbarer Wert wird gemeldet; bis er berichtigt ist, gilt die Vorgabe.',
  betreff: '2  Betreffzeilen',
  betreffErklaerung: 'Stehen beim Fortführen des bFM zur Auswahl, eine je Zeile. Ändern ist erlaubt.',
} as const;

/** Sheet „Hauslisten“. */
export const HAUSLISTEN_TEXT = {
  titel: 'Hauslisten',
  untertitel: 'Listen, die das Haus selbst führt. Hier stehen keine Angaben zu Personen.',
  lokale: {
    titel: '1  Lokale Zugangskriterien für das bFM',
    erklaerung:
      'Stehen hier Kriterien, wird bei „lokales Zugangskriterium“ eines davon gewählt. Die Liste darf leer bleiben. Begründet wird in jedem Fall.',
  },
  worte: {
    titel: '2  Wörter für die bisherige Betreuung',
    erklaerung:
      'Eigene Wörter des Hauses und die Betreuung, die sie meinen. „FM“, „AV U25“ und ähnliche sind schon bekannt. Ein Widerspruch wird mit seiner Zelle gemeldet; bis er behoben ist, wird nichts berechnet.',
  },
} as const;

/** Sheet „Rechtsangaben“. */
export const RECHT_TEXT = {
  titel: 'Rechtsangaben',
  untertitel:
    'Paragraphen und Bezeichnungen, die das Integrationstool verwendet. Hier stehen keine Angaben zu Personen.',
  angaben: 'Was gilt, und wer es geprüft hat',
  erklaerung:
    'Die Vorgabe des Programms ist nicht von Ihrem Haus geprüft. Gilt etwas anderes, tragen Sie die Tage ein. Was nicht mehr gilt, wird für neue Fälle nicht angeboten; wo es schon eingetragen ist, bleibt es. Tragen Sie ein, wer wann geprüft hat; nach zwölf Monaten erinnert der Aufgabenbereich unter „Ergebnis“ daran.',
} as const;
