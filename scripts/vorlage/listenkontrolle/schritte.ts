/** The steps by which a list of cases decides one person, and where they stand: beside the values, as those of a Fallmappe do. */
import { SCHRITTSPALTE } from '../../../src/fall/kontrolle/felder';
import { KONTROLLE_BLATT, KONTROLLSCHRITTE } from '../../../src/fall/kontrolle/tabelle';
import { BEDARFE } from '../../../src/rules/vocabulary';

/** Whether and how the rows of a Kundennummer can be counted. */
const SUCHSCHRITTE = [
  'nummer',
  'suchbar',
  'zahl',
  'istZahl',
  'zahlen',
  'texte',
  'anzahl',
  'verdeckt',
  'gefunden',
  'von',
  'bis',
] as const;
export type Suchschritt = (typeof SUCHSCHRITTE)[number];

/** What stands in the row; a name of its own for each, since steps of the decision have the same words. */
const ANGABEN = [
  'stichtag',
  'berechnetAm',
  'prognoseArbeitsmarkt',
  'dominierend',
  'festlegung',
  'verdichtungBegruendung',
  'verdichtung',
  'fmEinschaetzung',
  'festgelegteProfillage',
  'profillage',
  'kennungErrechnet',
] as const;
export type Angabe = (typeof BEDARFE)[number]['id'] | (typeof ANGABEN)[number];
export type Angabenschritt = `zeile.${Angabe}`;

const ANGABENSCHRITTE = [...BEDARFE.map(({ id }) => id), ...ANGABEN].map(
  (each): Angabenschritt => `zeile.${each}`,
);

/** What is shown beside both answers. */
const ANTWORTEN = ['version', 'vergleichProfillage', 'vergleichKennung', 'satz'] as const;

/** All of them, each from those before it. */
export const LISTENSCHRITTE = [
  ...SUCHSCHRITTE,
  ...ANGABENSCHRITTE,
  ...KONTROLLSCHRITTE,
  ...ANTWORTEN,
] as const;
export type Listenschritt = (typeof LISTENSCHRITTE)[number];

/** The cell of a step on its sheet. */
export function listenschritt(schritt: Listenschritt): string {
  return `${SCHRITTSPALTE.wert}${LISTENSCHRITTE.indexOf(schritt) + 2}`;
}

/** The same for formulas on other sheets. */
export function listenbezug(schritt: Listenschritt): string {
  return `${KONTROLLE_BLATT}!$${SCHRITTSPALTE.wert}$${LISTENSCHRITTE.indexOf(schritt) + 2}`;
}
