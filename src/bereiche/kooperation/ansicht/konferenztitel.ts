/** How a Fallkonferenz is called. Pure. */
import { kurzeId } from '../../../listen/nummer';
import { germanDate } from '../../../listen/plainDate';
import type { Konferenz } from '../listen';
import { KONFERENZ } from '../texte/fallkonferenz';

/** Its Id and day, such as „K1 am 15.12.2026“. */
export function konferenztitel({ id, datum }: Pick<Konferenz, 'id' | 'datum'>): string {
  const wann = datum === null ? KONFERENZ.ohneTag : `am ${germanDate(datum)}`;
  return `${kurzeId(id)} ${wann}`;
}
