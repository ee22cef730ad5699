/** What the inputs of the tables have in common: the open value, yes and no, and their words. */

/** An input that nobody has answered yet; it is never read as no. */
export const OFFEN = null;

const OFFEN_WORT = 'offen';

/** An input that is yes or no. */
export const JA_NEIN = {
  values: [true, false],
  word: (wert: boolean): string => (wert ? 'ja' : 'nein'),
} as const;

/** An input that is yes, no or open. */
export const JA_NEIN_OFFEN = {
  values: [OFFEN, true, false],
  word: (wert: boolean | null): string => (wert === null ? OFFEN_WORT : JA_NEIN.word(wert)),
} as const;

/** The label of a value, or the word for what is open. */
export function wortVon<Wert extends string>(labels: Readonly<Record<Wert, string>>) {
  return (wert: Wert | null): string => (wert === null ? OFFEN_WORT : labels[wert]);
}

/** 0, 1, …, n. */
export function bis(n: number): readonly number[] {
  return Array.from({ length: n + 1 }, (_, zahl) => zahl);
}
