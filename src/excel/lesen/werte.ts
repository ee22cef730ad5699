/** The second round trip: the cells of the main way, of the parts beside it, and the passport. More of them for a very large workbook. */
import type { Gelesen } from '../../mappe/gelesen';
import type { Inventar } from '../../mappe/inventar';
import { HAUPTWEG } from '../../mappe/mappeAus';
import { type Teile, vereint } from '../../mappe/teile';
import type { Passport } from '../../mappe/vorlagenversion';
import { aufAbruf } from '../../mappe/aufAbruf';
import { istAntwortZuGross } from '../hostFehler';
import type { liesInBloecken } from './inBloecken';
import { gesuchteNamen, queueTeile } from './teileLesen';
import { queuePassport } from './vorlagenversion';

/** What stands in the cells. */
export interface Werte {
  readonly gelesen: Gelesen;
  readonly passport: Passport;
}

/** Reads everything at once; null where that was too much and rows moved between the requests that it took instead. */
export async function liesWerte(
  context: Excel.RequestContext,
  inventar: Inventar,
  teile: Teile,
): Promise<Werte | null> {
  const hauptweg = queueTeile(context, inventar, HAUPTWEG);
  const beiwerk = queueTeile(context, inventar, teile);
  const passport = queuePassport(context);
  try {
    await context.sync();
  } catch (error) {
    const bloecke = istAntwortZuGross(error)
      ? await aufAbruf(() => import(/* webpackChunkName: "bloecke" */ './inBloecken'))
      : null;
    if (bloecke === null) throw error;
    return stueckweise(context, inventar, teile, bloecke.liesInBloecken);
  }
  return {
    gelesen: { inventar, hauptweg: hauptweg().bestaende, teile: beiwerk() },
    passport: passport(),
  };
}

async function stueckweise(
  context: Excel.RequestContext,
  inventar: Inventar,
  teile: Teile,
  lies: typeof liesInBloecken,
): Promise<Werte | null> {
  const bestaende = await lies(context, inventar, vereint(HAUPTWEG, teile));
  if (bestaende === null) return null;
  const passport = queuePassport(context);
  await context.sync();
  return {
    gelesen: { inventar, hauptweg: bestaende, teile: { bestaende, gesucht: gesuchteNamen(teile) } },
    passport: passport(),
  };
}
