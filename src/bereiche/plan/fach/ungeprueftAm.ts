/** Which wording of the law the house has not confirmed. Apart from the state of the law, which is asked for when the pane opens. */
import type { Inhalt } from '../../../listen/inhalt';
import type { PlainDate } from '../../../listen/plainDate';
import { istVomHausBestaetigt } from '../../recht';
import { rechtsstandAm } from './rechtsstandAm';

/**
 * The wording of the law that holds on the date of a document and that the house has not confirmed among its legal labels until
 * today; null where there is none.
 */
export function ungeprueftAm(datum: PlainDate, inhalt: Inhalt, heute: PlainDate): string | null {
  const { id, zuPruefen } = rechtsstandAm(datum);
  return zuPruefen !== null && istVomHausBestaetigt(inhalt, id, heute) ? null : zuPruefen;
}
