/** Values of the model solution, each with the sentences of the story it rests on. */

/** Numbers of sentences of a story; the first is 1. */
export type Saetze = readonly number[];

/** A value and the sentences it rests on. */
export interface Belegt<Wert> {
  readonly wert: Wert;
  readonly saetze: Saetze;
}

/** The value, according to these sentences; there is always one. */
export function laut<const Wert>(wert: Wert, erster: number, ...weitere: readonly number[]): Belegt<Wert> {
  return { wert, saetze: [erster, ...weitere] };
}

/** What the story does not tell; sentences only where it says itself that this is not known. */
export function offen(...saetze: Saetze): Belegt<null> {
  return { wert: null, saetze };
}
