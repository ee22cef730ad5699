/** Short ways for the tests of a session: ratings as inputs, and what became of them. */
import type { Ansicht } from '../../src/mappe/ansicht';
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
export function berechnet(ansicht: Ansicht): Extract<Ansicht, { art: 'berechnet' }> {
  if (ansicht.art !== 'berechnet') throw new Error(`shown is ${ansicht.art}`);
  return ansicht;
}

/** What stands in the cell of a rating. */
export async function inDerZelle({ offen }: Testsitzung, id: BedarfId): Promise<unknown> {
  const { blatt, zelle } = (await findTabelle(offen.host, 'tblBedarfe'))(id, 'Stufe');
  return offen.host.workbook.getCell(blatt, zelle);
}
