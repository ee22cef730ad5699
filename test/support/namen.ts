/** Defined names of the cells of the case, by the field of the case or result that they hold. */
import { ERGEBNIS_FELDER, FALL_FELDER, MARKEN_FELDER, PARAGRAPH_16A_FELDER } from '../../src/fall/listen';
import { HAUPTWEG } from '../../src/mappe/mappeAus';

export const NAME_EINGABE = namen(FALL_FELDER);
export const NAME_MARKE = namen(MARKEN_FELDER);
export const NAME_16A = namen(PARAGRAPH_16A_FELDER);
export const NAME_ERGEBNIS = namen(ERGEBNIS_FELDER);

/** Every defined name of the main way. */
export const ALLE_NAMEN: readonly string[] = HAUPTWEG.felder.map(({ name }) => name);

function namen<Feld extends string>(
  felder: Readonly<Record<Feld, { readonly name: string }>>,
): Readonly<Record<Feld, string>> {
  const paare = Object.entries<{ readonly name: string }>(felder).map(([feld, { name }]) => [feld, name]);
  return Object.fromEntries(paare) as Record<Feld, string>;
}
