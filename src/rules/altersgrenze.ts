/** The ages between which somebody can be erwerbsfähig leistungsberechtigt (SGB II § 7 Abs. 1, § 7a). */
import type { Schwelle } from './regelwerk';

/** Age in years from which on; who is younger can be entitled as a member of a Bedarfsgemeinschaft (§ 7 Abs. 2). */
export const MINDESTALTER: Schwelle = {
  wert: 15,
  words: 'Jünger als so viele Jahre ist am Stichtag niemand erwerbsfähig leistungsberechtigt.',
  source: 'SGB II § 7 Abs. 1',
};

/** For those born from a year on: the Regelaltersgrenze of the first of them, and how much later each further year has it; in months. */
export const REGELALTERSGRENZE = [
  { geborenAb: 1964, monate: 67 * 12, jeJahr: 0 },
  { geborenAb: 1959, monate: 66 * 12 + 2, jeJahr: 2 },
  { geborenAb: 1947, monate: 65 * 12 + 1, jeJahr: 1 },
  { geborenAb: 0, monate: 65 * 12, jeJahr: 0 },
] as const;

/** The Regelaltersgrenze in months of age (SGB II § 7a). */
export function regelaltersgrenze(geburtsjahr: number): number {
  const stufe = REGELALTERSGRENZE.find(({ geborenAb }) => geburtsjahr >= geborenAb) ?? REGELALTERSGRENZE[3];
  return stufe.monate + (geburtsjahr - stufe.geborenAb) * stufe.jeJahr;
}
