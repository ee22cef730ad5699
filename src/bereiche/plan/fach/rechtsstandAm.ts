/** Which state of the law holds on a day. The states themselves are data of the rules. */
import type { Fassung, Rechtsstand } from '../regeln/rechtsstand';
import { RECHTSSTAENDE } from '../regeln/rechtsstand';
import type { PlainDate } from '../../../listen/plainDate';

/** The state of the law on the date of a document. */
export function rechtsstandAm(datum: PlainDate): Rechtsstand {
  const staende: readonly Rechtsstand[] = RECHTSSTAENDE;
  return staende.findLast(({ gueltigAb }) => gueltigAb !== null && gueltigAb <= datum) ?? RECHTSSTAENDE[0];
}

/** The wording of the law that holds on that day and that the house has not confirmed yet; null where there is none. */
export function ungeprueftAm(
  datum: PlainDate,
  { gepruefteFassung }: { readonly gepruefteFassung: Fassung | null },
): Fassung | null {
  const { zuPruefen } = rechtsstandAm(datum);
  return zuPruefen === gepruefteFassung ? null : zuPruefen;
}
