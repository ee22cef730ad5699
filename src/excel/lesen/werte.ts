/** The second round trip: the cells of the main way, of the parts beside it, and the passport. More of them for a very large workbook. */
import { MATRIXLISTE } from '../../fall/listen';
import type { Liste } from '../../listen/liste';
import type { Bestand } from '../../mappe/bestand';
import type { Gelesen } from '../../mappe/gelesen';
import type { Inventar } from '../../mappe/inventar';
import { HAUPTWEG } from '../../mappe/mappeAus';
import { type Teile, vereint } from '../../mappe/teile';
import type { Passport } from '../../mappe/vorlagenversion';
import { aufAbruf } from '../../mappe/aufAbruf';
import { istAntwortZuGross, istVerschwunden } from '../hostFehler';
import { queueReihen } from './reihenLesen';
import { gesuchteNamen, type Leseauftrag, queueTeile } from './teileLesen';
import { queuePassport } from './vorlagenversion';

/** What stands in the cells. */
export interface Werte {
  readonly gelesen: Gelesen;
  readonly passport: Passport;
}

type Bestaende = ReadonlyMap<string, Bestand>;

/**
 * Reads everything at once; null where that was too much and rows moved between the requests that it took instead.
 * @param teile what a change may follow on.
 * @param fakten what is only looked at, unless it is one of them.
 */
export async function liesWerte(
  context: Excel.RequestContext,
  inventar: Inventar,
  teile: Teile,
  fakten: Teile,
): Promise<Werte | null> {
  const alle = auftragZu(teile, fakten);
  const antwort = await aufEinmal(context, inventar, alle).catch((error: unknown) => {
    if (!istAntwortZuGross(error)) throw error;
    return stueckweise(context, inventar, alle, error);
  });
  if (antwort === null) return null;
  const { bestaende, passport } = antwort;
  const beiwerk = { bestaende, gesucht: gesuchteNamen(vereint(teile, fakten)) };
  return { gelesen: { inventar, hauptweg: bestaende, teile: beiwerk }, passport };
}

/** Ratings are entered in cells that are read anew for it; of the tables of the main way an entry writes to the matrix alone. */
function auftragZu(teile: Teile, fakten: Teile): Leseauftrag {
  const alle = vereint(HAUPTWEG, teile, fakten);
  const beschreibbare = new Set<Liste>([MATRIXLISTE, ...teile.listen]);
  return { ...alle, nurWerte: new Set(alle.listen.filter((liste) => !beschreibbare.has(liste))) };
}

interface Antwort<B> {
  readonly bestaende: B;
  readonly passport: Passport;
}

/** By where the names led; once more by the names themselves where one of them leads elsewhere by now, or its sheet has another name. */
async function aufEinmal(
  context: Excel.RequestContext,
  inventar: Inventar,
  auftrag: Leseauftrag,
): Promise<Antwort<Bestaende>> {
  const inReihen = await frage(context, queueReihen(context, inventar, auftrag)).catch((error: unknown) => {
    if (!istVerschwunden(error)) throw error;
    return null;
  });
  if (inReihen !== null && inReihen.bestaende !== null) return { ...inReihen, bestaende: inReihen.bestaende };
  const einzelne = queueTeile(context, inventar, auftrag);
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
  auftrag: Leseauftrag,
  zuGross: unknown,
): Promise<Antwort<Bestaende> | null> {
  const bloecke = await aufAbruf(() => import(/* webpackChunkName: "bloecke" */ './inBloecken'));
  if (bloecke === null) throw zuGross;
  const bestaende = await bloecke.liesInBloecken(context, inventar, auftrag);
  return bestaende && frage(context, () => bestaende);
}
