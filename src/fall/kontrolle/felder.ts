/** The single cells in which a Fallmappe shows what it has decided without the pane, and the steps on the way to them. */
import { feld, type Feld } from '../../listen/feld';
import { text } from '../../listen/spalte';
import { KONTROLLE_BLATT, KONTROLLSCHRITTE } from './tabelle';

/** A step of a Fallmappe: also what the two answers are beside the written results. */
export type Mappenschritt = (typeof MAPPENSCHRITTE)[number];
export const MAPPENSCHRITTE = [...KONTROLLSCHRITTE, 'vergleich'] as const;

/** The steps stand beside the table, behind a blank column: it grows downwards. */
export const SCHRITTSPALTE = { label: 'L', wert: 'M' } as const;

/** The cell of a step on its sheet. */
export function schrittzelle(schritt: Mappenschritt): string {
  return `${SCHRITTSPALTE.wert}${MAPPENSCHRITTE.indexOf(schritt) + 2}`;
}

/** The same for formulas, wherever they stand. */
export function schrittbezug(schritt: Mappenschritt): string {
  return `${KONTROLLE_BLATT}!$${SCHRITTSPALTE.wert}$${MAPPENSCHRITTE.indexOf(schritt) + 2}`;
}

/** The version of the Bereich „kontrolle“ that was the first to have them. */
const SEIT = 4;

const rechnet = (name: string, kopf: string, schritt: Mappenschritt): Feld<string> => ({
  ...feld(name, text(kopf, 'fest'), SEIT),
  formel: `=${schrittbezug(schritt)}`,
});

/** What stands on the sheet „Kennung“, below everything else. */
export const KONTROLLFELDER = {
  profillage: rechnet('Kontrolle_Profillage', 'Kontrolle: Profillage', 'profillage'),
  kennung: rechnet('Kontrolle_Kennung', 'Kontrolle: bFM-Kennung', 'kennungErrechnet'),
  vergleich: rechnet('Kontrolle_Vergleich', 'Kontrolle: Vergleich', 'vergleich'),
} as const;
