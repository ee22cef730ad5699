/** The German sentences of the step „Drucken“: what is missing, the points of § 15, the documents. */
import { germanDate, type PlainDate } from '../../../listen/plainDate';

export const DRUCK = {
  titel: 'Was im Plan fehlt',
  geprueft:
    'Geprüft ist, ob etwas eingetragen ist: Ziel, wer was bis wann tut, Beitrag des Jobcenters, Fortschreibung, Inhalte. Ob es passt, beurteilen Sie.',
  nichtsFehlt: 'Von dem, was geprüft wird, fehlt nichts.',
  weitere: (anzahl: number) => `${anzahl} weitere Punkte`,
  ganzerPlan: 'Plan',
  dokumente: 'Dokumente',
  nichtGeladen:
    'Was zum Schreiben der Dokumente nötig ist, ließ sich nicht laden; vermutlich fehlt die Verbindung zum Server. Geschrieben wurde ' +
    'nichts. Bitte versuchen Sie es noch einmal.',
  schreiben: (dokument: string) => `${dokument} und Bürgerblatt schreiben`,
  stand: (datum: PlainDate, stand: string) => `Stand ${germanDate(datum)}: ${stand}.`,
  hinweis: 'Beide Blätter werden neu beschrieben und lassen sich dann in Excel drucken.',
  ansehen: (blatt: string) => `${blatt} ansehen`,
} as const;

/** The day of the next update, or the last day for it. */
export function fortschreibungText(datum: PlainDate | null, spaetestens: PlainDate): string {
  if (datum === null) return `Die nächste Fortschreibung ist spätestens am ${germanDate(spaetestens)}.`;
  return `Die nächste Fortschreibung ist am ${germanDate(datum)}.`;
}

/** Labels of the points that the law asks of a plan, and what belongs into them. */
export const INHALTSFELD = {
  eingliederungsziel: ['Eingliederungsziel', ''],
  zielberufe: ['Ausbildung, Tätigkeiten oder Bereiche', 'Wohin soll vermittelt werden?'],
  eigenbemuehungen: [
    'Eigene Bemühungen und ihr Nachweis',
    'Was tut die Person selbst, wie oft, und wie zeigt sie es?',
  ],
  andereTraeger: ['Leistungen anderer Träger', 'Wie werden sie einbezogen?'],
  sprachfoerderung: ['Integrationskurs oder berufsbezogene Sprachförderung', ''],
  reha: ['Möglicher Bedarf an Rehabilitation', ''],
} as const;

/** Words of the form with these points. */
export const INHALTE = {
  titel: (gefuellt: number, alle: number) => `Inhalte nach § 15 Abs. 2 (${gefuellt} von ${alle} eingetragen)`,
  getan: 'Die Inhalte des Plans stehen auf dem Blatt „Planpunkte“.',
  uebernehmen: 'Inhalte übernehmen',
  nochOffen: 'noch offen',
  jaNein: { ja: 'ja', nein: 'nein' },
  trifftNichtZu: 'Trifft nicht zu',
  trifftNichtZuFuer: (feld: string) => `Trifft nicht zu: ${feld}`,
} as const;
