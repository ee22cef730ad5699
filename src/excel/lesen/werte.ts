/** The second round trip: the cells of the main way, of the parts beside it, and the passport. More of them for a very large workbook. */
import type { Bestand } from '../../mappe/bestand';
import type { Gelesen } from '../../mappe/gelesen';
import type { Inventar } from '../../mappe/inventar';
import { HAUPTWEG } from '../../mappe/mappeAus';
import { type Teile, vereint } from '../../mappe/teile';
import type { Passport } from '../../mappe/vorlagenversion';
import { aufAbruf } from '../../mappe/aufAbruf';
import { istAntwortZuGross, istVerschwunden } from '../hostFehler';
import { queueReihen } from './reihenLesen';
import { gesuchteNamen, queueTeile } from './teileLesen';
import { queuePassport } from './vorlagenversion';

/** What stands in the cells. */
export interface Werte {
  readonly gelesen: Gelesen;
  readonly passport: Passport;
}

type Bestaende = ReadonlyMap<string, Bestand>;

/** Reads everything at once; null where that was too much and rows moved between the requests that it took instead. */
export async function liesWerte(
  context: Excel.RequestContext,
  inventar: Inventar,
  teile: Teile,
): Promise<Werte | null> {
  const alle = vereint(HAUPTWEG, teile);
  const antwort = await aufEinmal(context, inventar, alle).catch((error: unknown) => {
    if (!istAntwortZuGross(error)) throw error;
    return stueckweise(context, inventar, alle, error);
  });
  if (antwort === null) return null;
  const { bestaende, passport } = antwort;
  const beiwerk = { bestaende, gesucht: gesuchteNamen(teile) };
  return { gelesen: { inventar, hauptweg: bestaende, teile: beiwerk }, passport };
}

interface Antwort<B> {
  readonly bestaende: B;
  readonly passport: Passport;
}

/** By where the names led; once more by the names themselves where one of them leads elsewhere by now, or its sheet has another name. */
async function aufEinmal(
  context: Excel.RequestContext,
  inventar: Inventar,
  teile: Teile,
): Promise<Antwort<Bestaende>> {
  const inReihen = await frage(context, queueReihen(context, inventar, teile)).catch((error: unknown) => {
    if (!istVerschwunden(error)) throw error;
    return null;
  });
  if (inReihen !== null && inReihen.bestaende !== null) return { ...inReihen, bestaende: inReihen.bestaende };
  const einzelne = queueTeile(context, inventar, teile);
  return frage(context, () => einzelne().bestaende);
}

/** Sends what was asked for, and the question for the passport. */
async function frage<B>(context: Excel.RequestContext, bestaende: () => B): Promise<Antwort<B>> {
  const passport = queuePassport(context);
  await context.sync();
  return { bestaende: bestaende(), passport: passport() };
}

/** @param zuGross why it was not read at once; thrown where the way in parts is not to be had. */
async function stueckweise(
  context: Excel.RequestContext,
  inventar: Inventar,
  teile: Teile,
  zuGross: unknown,
): Promise<Antwort<Bestaende> | null> {
  const bloecke = await aufAbruf(() => import(/* webpackChunkName: "bloecke" */ './inBloecken'));
  if (bloecke === null) throw zuGross;
  const bestaende = await bloecke.liesInBloecken(context, inventar, teile);
  return bestaende && frage(context, () => bestaende);
}
