/** Of what a form says, only what was filled in anew; the other cells are left as they are. Pure. */

/**
 * The values of the fields that were changed.
 * @param geaendert the changed fields; only their names count.
 */
export function nurGeaenderte<Angaben extends object>(angaben: Angaben, geaendert: object): Partial<Angaben> {
  const felder = Object.entries(angaben).filter(([feld]) => feld in geaendert);
  return Object.fromEntries(felder) as Partial<Angaben>;
}
