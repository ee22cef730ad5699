/** Use case: read the workbook, check it, compute, and tell whether the written result still belongs to its inputs. */
import type { PlainDate } from '../listen/plainDate';
import { type Sicht, sichtVon } from './sicht';
import type { Fallmappe } from './fallmappe';
import type { Teile } from './teile';

/** What came of a reading. */
export type Lesestand = Exclude<Sicht, { art: 'leer' }>;

/**
 * Reads and computes; writes nothing.
 * @param heute the Stichtag where none is entered.
 * @param teile what is read along beside the main way.
 */
export async function lesen(
  mappe: Pick<Fallmappe, 'read'>,
  heute: PlainDate,
  teile?: Teile,
): Promise<Lesestand> {
  return sichtVon(await mappe.read(teile), [], heute) as Lesestand;
}
