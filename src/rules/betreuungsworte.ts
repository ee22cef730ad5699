/** What people write for a Betreuung, and which places are one: what a Wechsel is (S1, SET). */
import type { BisherigeBetreuung } from './vocabulary';

/** Other words for a Betreuung beside its own; case, spaces and a following full stop do not matter. */
const WORTE: Readonly<Record<BisherigeBetreuung, readonly string[]>> = {
  Fallmanagement: ['FM', 'bFM', 'Fallmanager', 'Fallmanagerin'],
  'Externes Fallmanagement': ['Externes FM', 'ext. FM', 'Exter'],
  Arbeitsvermittlung: ['AV', 'Vermittlung'],
  'Arbeitsvermittlung U25': mitAlter('U25'),
  'Arbeitsvermittlung Ü25': [...mitAlter('Ü25'), ...mitAlter('Ue25')],
  'Pool § 428': ['Pool 428'],
  Hochschulteam: [],
  'SB-Bereich': ['SB'],
};

function mitAlter(alter: string): string[] {
  return ['Arbeitsvermittlung', 'AV', 'Vermittlung'].map((wort) => `${wort} ${alter}`);
}

function form(wort: string): string {
  return wort.normalize('NFC').replace(/\s/gu, '').replace(/\.$/u, '').toLowerCase();
}

const ERKANNT: ReadonlyMap<string, BisherigeBetreuung> = new Map(
  Object.entries(WORTE).flatMap(([betreuung, worte]) =>
    [betreuung, ...worte]
      .flatMap((wort) => [wort, form(wort)])
      .map((wort) => [wort, betreuung as BisherigeBetreuung] as const),
  ),
);

/** Every word that is recognised, as written and without spaces, and whom it means. */
export const ERKANNTE_WORTE: readonly (readonly [wort: string, betreuung: BisherigeBetreuung])[] = [
  ...ERKANNT,
];

/** A further word of the house for a Betreuung: its data, not a rule. */
export interface Betreuungswort {
  readonly wort: string;
  readonly betreuung: BisherigeBetreuung;
}

/** Whether two texts are the same word; one without a letter or digit is none. */
export function istGleichesWort(eines: string, anderes: string): boolean {
  return form(eines) !== '' && form(eines) === form(anderes);
}

/**
 * The Betreuung that a text means; null for an empty text and for one that is not recognised.
 * @param worte further words of the house; they never take another meaning from the words above.
 */
export function betreuungAus(text: string, worte: readonly Betreuungswort[] = []): BisherigeBetreuung | null {
  return (
    ERKANNT.get(text) ??
    ERKANNT.get(form(text)) ??
    worte.find(({ wort }) => istGleichesWort(wort, text))?.betreuung ??
    null
  );
}

/** Whether two Betreuungen are one place: the external Fallmanagement belongs to the Fallmanagement (S1). */
export function istEinOrt(eine: BisherigeBetreuung, andere: BisherigeBetreuung): boolean {
  return ortVon(eine) === ortVon(andere) || istUnbestimmt(eine, andere);
}

function ortVon(betreuung: BisherigeBetreuung): BisherigeBetreuung {
  return betreuung === 'Externes Fallmanagement' ? 'Fallmanagement' : betreuung;
}

/** While the age is unknown the Arbeitsvermittlung is proposed without it: both of its halves may be meant. */
function istUnbestimmt(bisher: BisherigeBetreuung, vorschlag: BisherigeBetreuung): boolean {
  return vorschlag === 'Arbeitsvermittlung' && bisher.startsWith(`${vorschlag} `);
}
