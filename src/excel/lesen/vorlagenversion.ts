/** Asks Excel for the passport. */
import type { Fehler } from '../../listen/fehler';
import type { Inventar } from '../../mappe/inventar';
import { BLATT } from '../../mappe/layout';
import {
  kannVersionErklaeren,
  mitVersion,
  PASS_OHNE_INVENTAR,
  type Passport,
  passportIn,
} from '../../mappe/vorlagenversion';

/** Asks for the passport without its inventory; the answer gives it after the next round trip. */
export function queuePassport(context: Excel.RequestContext): () => Passport {
  const blatt = context.workbook.worksheets.getItem(BLATT.pass);
  const bloecke = PASS_OHNE_INVENTAR.map((zellen) => blatt.getRange(zellen).load('values').untrack());
  return () => passportIn(bloecke.flatMap(({ values }) => values as readonly (readonly unknown[])[]));
}

/** What is wrong with a workbook that lacks parts, in a round trip of its own where the passport can say more. */
export async function maengelMitVersion(
  context: Excel.RequestContext,
  inventar: Inventar,
  maengel: readonly Fehler[],
): Promise<readonly Fehler[]> {
  if (!kannVersionErklaeren(maengel) || !inventar.blaetter.has(BLATT.pass)) return maengel;
  const passport = queuePassport(context);
  await context.sync();
  return mitVersion(passport().version, maengel);
}
