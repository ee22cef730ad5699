/** What a word or phrase that has gone is told by. */

/** A phrase that no text may hold. */
export interface Verpoentes {
  /** As it stood there; the pattern has to find it. */
  readonly frueher: string;
  readonly muster: RegExp;
  readonly statt: string;
  /** Where it stays all the same, with the reason. */
  readonly ausser?: readonly { readonly datei: string; readonly text: string; readonly weil: string }[];
}
