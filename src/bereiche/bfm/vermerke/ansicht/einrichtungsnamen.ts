/** The names in the form that sets the protection up, kept while other views are looked at; passphrases are not. Pure. */
export interface Einrichtungsnamen {
  readonly begonnen: boolean;
  /** Null until it is changed: then it is the Fachkraft of the case. */
  readonly fallmanagement: string | null;
  readonly vertretungen: readonly string[];
}

export const KEINE_NAMEN: Einrichtungsnamen = { begonnen: false, fallmanagement: null, vertretungen: [''] };

/** With another name at a place; the first person leads the Fallmanagement, the others are Vertretungen. */
export function mitName(
  { vertretungen }: Einrichtungsnamen,
  stelle: number,
  name: string,
): Partial<Einrichtungsnamen> {
  if (stelle === 0) return { fallmanagement: name };
  return { vertretungen: vertretungen.map((each, index) => (index === stelle - 1 ? name : each)) };
}
