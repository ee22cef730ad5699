/**
 * Carries a write out: done only when it was found as planned and read back as written. Otherwise everything that still holds
 * ours is put back; what others wrote stays.
 */
import type { Zurueckgestellt } from '../../mappe/fallmappe';
import type { Ablehnung } from '../../mappe/ablehnung';
import type { Ort } from '../../listen/zelle';
import { ablehnungVon, ANDERS_GESPEICHERT, GLEICHZEITIG, istGanzAbgelehnt } from '../hostFehler';
import { andersGespeichert, kollisionen } from './pruefung';
import { ohneAntwort, sende, type Sendung } from './sendung';
import type { Schreibplan } from './stueck';
import { stelleZurueck } from './zurueckstellen';

/** The part of office.js the adapter needs. */
export type ExcelRuntime = Pick<typeof Excel, 'run'>;

/** How a write ended. */
export type Schreibausgang =
  | { readonly art: 'fertig'; readonly sendung: Sendung }
  | Zurueckgestellt
  | { readonly art: 'unveraendert'; readonly ablehnung: Ablehnung }
  | { readonly art: 'unvollstaendig'; readonly ablehnung: Ablehnung; readonly orte: readonly Ort[] };

/** One round trip when all is well. @throws a bug, after everything was put back. */
export async function schreibe(excel: ExcelRuntime, plan: Schreibplan): Promise<Schreibausgang> {
  const sendung = await excel
    .run((context) => sende(context, plan))
    .catch((fehler: unknown) => ohneAntwort(plan, fehler));
  if (sendung.fehler !== null && istGanzAbgelehnt(sendung.fehler))
    return { art: 'unveraendert', ablehnung: ablehnungVon(sendung.fehler) };
  const gleichzeitig = kollisionen(plan, sendung.davor);
  const anders = sendung.danach === null ? [] : andersGespeichert(plan, sendung.danach);
  if (sendung.fehler === null && gleichzeitig.length === 0 && anders.length === 0)
    return { art: 'fertig', sendung };
  const rest = await zurueck(excel, plan, sendung);
  const abgelehnt = sendung.fehler === null ? null : ablehnungVon(sendung.fehler);
  const ablehnung = gleichzeitig.length > 0 ? GLEICHZEITIG : (abgelehnt ?? ANDERS_GESPEICHERT);
  if (rest.length > 0) return { art: 'unvollstaendig', ablehnung, orte: rest };
  if (ablehnung === abgelehnt) return { art: 'unveraendert', ablehnung };
  return { art: 'zurueckgestellt', ablehnung, orte: gleichzeitig.length > 0 ? gleichzeitig : anders };
}

/** The places that could not be put back; all of them where Excel refused that too. */
async function zurueck(excel: ExcelRuntime, plan: Schreibplan, sendung: Sendung): Promise<readonly Ort[]> {
  try {
    return await excel.run((context) => stelleZurueck(context, plan, sendung));
  } catch (fehler) {
    ablehnungVon(fehler);
    return plan.stuecke.map(({ block }) => block.ort);
  }
}
