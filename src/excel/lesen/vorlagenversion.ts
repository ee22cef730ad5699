/** Asks Excel for the passport. */
import type { Fehler } from '../../listen/fehler';
import type { Inventar } from '../../mappe/inventar';
import { BLATT } from '../../mappe/layout';
import {
  kannVersionErklaeren,
  mitVersion,
  PASS_BEREICH,
  type Passport,
  passportIn,
} from '../../mappe/vorlagenversion';

/** Asks for the passport; the answer gives it after the next round trip. */
export function queuePassport(context: Excel.RequestContext): () => Passport {
  const pass = context.workbook.worksheets.getItem(BLATT.pass).getRange(PASS_BEREICH);
  pass.load('values').untrack();
  return () => passportAus(pass);
}

function passportAus({ values }: Excel.Range): Passport {
  return passportIn(values as readonly (readonly unknown[])[]);
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
