/**
 * Carries a write out: done only when it was found as planned and read back as written. Otherwise everything that still holds
 * ours is put back; what others wrote stays.
 */
import type { Ablehnung, Zurueckgestellt } from '../../mappe/ablehnung';
import type { Ort } from '../../listen/zelle';
import {
  ablehnungVon,
  ANDERS_GESPEICHERT,
  GLEICHZEITIG,
  istGanzAbgelehnt,
  liegtAnDerStelle,
} from '../hostFehler';
import { andersGespeichert, istVerrutscht, kollisionen } from './pruefung';
import { ohneAntwort, sende, type Sendung } from './sendung';
import type { Schreibplan } from '../../mappe/schreibplan/stueck';
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
    .catch((fehler: Error) => ohneAntwort(plan, fehler));
  const { fehler, davor, danach } = sendung;
  if (fehler !== null && istGanzAbgelehnt(fehler))
    return { art: 'unveraendert', ablehnung: ablehnungVon(fehler) };
  const anders = danach === null ? [] : andersGespeichert(plan, danach);
  const verrutscht = danach !== null && istVerrutscht(plan, danach) ? anders : [];
  const gleichzeitig = [...kollisionen(plan, davor), ...verrutscht];
  if (fehler === null && gleichzeitig.length + anders.length === 0) return { art: 'fertig', sendung };
  const rest = await zurueck(excel, plan, sendung);
  if (gleichzeitig.length > 0) return ruhend({ rest, ablehnung: GLEICHZEITIG, orte: gleichzeitig });
  if (fehler === null) return ruhend({ rest, ablehnung: ANDERS_GESPEICHERT, orte: anders });
  const ablehnung = ablehnungVon(fehler);
  return ruhend({ rest, ablehnung, orte: liegtAnDerStelle(ablehnung) ? abbruchstelle(plan, sendung) : [] });
}

/** Where it ended early. */
function abbruchstelle({ stuecke }: Schreibplan, { geschrieben }: Sendung): Ort[] {
  const stueck = stuecke[geschrieben ?? -1];
  return stueck ? [stueck.block.ort] : [];
}

interface Ruhe {
  readonly rest: readonly Ort[];
  readonly ablehnung: Ablehnung;
  /** Where it was found wanting, or where Excel refused; none where that says nothing. */
  readonly orte: readonly Ort[];
}

function ruhend({ rest, ablehnung, orte }: Ruhe): Schreibausgang {
  if (rest.length > 0) return { art: 'unvollstaendig', ablehnung, orte: rest };
  return orte.length > 0 ? { art: 'zurueckgestellt', ablehnung, orte } : { art: 'unveraendert', ablehnung };
}

/** The places that could not be put back; all of them where Excel refused that too. */
async function zurueck(excel: ExcelRuntime, plan: Schreibplan, sendung: Sendung): Promise<readonly Ort[]> {
  // It had not begun to write.
  if (sendung.geschrieben === -1) return [];
  try {
    return await excel.run((context) => stelleZurueck(context, plan, sendung));
  } catch (fehler) {
    ablehnungVon(fehler);
    return plan.stuecke.map(({ block }) => block.ort);
  }
}
