/** What is compared: who said what of whom. */

/** What was said; offen is no Urteil. */
export type Urteilswert = number | string;

/** What one Fachkraft said of one Einheit. Nobody says two things of the same. */
export interface Urteil {
  /** What several people rate independently, such as one Einschätzung of one person. */
  readonly einheit: string;
  readonly fachkraft: string;
  readonly wert: Urteilswert;
}

/** Whether values are only equal or not, or have an order as well. */
export const SKALEN = ['nominal', 'ordinal'] as const;
export type Skala = (typeof SKALEN)[number];

/** The scale of values of which nothing else was said: numbers have an order, words have none. */
export function skalaVon(wert: Urteilswert): Skala {
  return typeof wert === 'number' ? 'ordinal' : 'nominal';
}
