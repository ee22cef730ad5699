/** Which state of the law holds on a day. The states themselves are data of the rules. */
import type { PlainDate } from '../../../listen/plainDate';
import type { Rechtsstand } from '../regeln/rechtsstand';
import { RECHTSSTAENDE } from '../regeln/rechtsstand';

/** The state of the law on the date of a document. */
export function rechtsstandAm(datum: PlainDate): Rechtsstand {
  const staende: readonly Rechtsstand[] = RECHTSSTAENDE;
  return staende.findLast(({ gueltigAb }) => gueltigAb !== null && gueltigAb <= datum) ?? RECHTSSTAENDE[0];
}
