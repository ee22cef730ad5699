/** Short ways for the tests of a session: ratings as inputs, and what became of them. */
import type { Sicht } from '../../src/mappe/sicht';
import { type Eingabe } from '../../src/mappe/eingabe';
import type { BedarfId } from '../../src/rules/vocabulary';
import { findTabelle } from '../support/fillMappe';
import { type Testsitzung } from '../support/sitzung';

/** The rating of a Bedarf as an input. */
export const stufe = (id: BedarfId, wert: string | number): Eingabe => ({
  ziel: { art: 'bedarf', id, teil: 'stufe' },
  wert,
});

/** The view, which must be a computed one. */
export function berechnet(sicht: Sicht): Extract<Sicht, { art: 'berechnet' }> {
  if (sicht.art !== 'berechnet') throw new Error(`shown is ${sicht.art}`);
  return sicht;
}

/** What stands in the cell of a rating. */
export async function inDerZelle({ offen }: Testsitzung, id: BedarfId): Promise<unknown> {
  const { blatt, zelle } = (await findTabelle(offen.host, 'tblBedarfe'))(id, 'Stufe');
  return offen.host.workbook.getCell(blatt, zelle);
}
