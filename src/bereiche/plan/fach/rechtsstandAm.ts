/** Which state of the law holds on a day. The states themselves are data of the rules. */
import type { Inhalt } from '../../../listen/inhalt';
import type { PlainDate } from '../../../listen/plainDate';
import { istVomHausBestaetigt } from '../../recht';
import type { Rechtsstand } from '../regeln/rechtsstand';
import { RECHTSSTAENDE } from '../regeln/rechtsstand';

/** The state of the law on the date of a document. */
export function rechtsstandAm(datum: PlainDate): Rechtsstand {
  const staende: readonly Rechtsstand[] = RECHTSSTAENDE;
  return staende.findLast(({ gueltigAb }) => gueltigAb !== null && gueltigAb <= datum) ?? RECHTSSTAENDE[0];
}

/**
 * The wording of the law that holds on the date of a document and that the house has not confirmed among its legal labels until
 * today; null where there is none.
 */
export function ungeprueftAm(datum: PlainDate, inhalt: Inhalt, heute: PlainDate): string | null {
  const { id, zuPruefen } = rechtsstandAm(datum);
  return zuPruefen !== null && istVomHausBestaetigt(inhalt, id, heute) ? null : zuPruefen;
}
