/**
 * Carries a write out: done only when it was found as planned and read back as written. Otherwise everything that still holds
 * ours is put back; what others wrote stays.
 */
import type { Ablehnung, Zurueckgestellt } from '../../mappe/ablehnung';
import { KEINE_ANTWORT, NICHT_ANGEKOMMEN, type Ungewiss } from '../../mappe/ungewiss';
import type { Ort } from '../../listen/zelle';
import {
  ablehnungVon,
  ANDERS_GESPEICHERT,
  GLEICHZEITIG,
  istGanzAbgelehnt,
  liegtAnDerStelle,
} from '../hostFehler';
import { type ExcelRuntime, mitFrist } from '../leitung';
import { type Befund, siehNach } from './nachsehen';
import { andersGespeichert, istVerrutscht, kollisionen } from './pruefung';
import { ohneAntwort, sende, type Sendung } from './sendung';
import type { Schreibplan } from '../../mappe/schreibplan/stueck';
import { stelleZurueck } from './zurueckstellen';

/** A write that came to nothing, or not to all of it. */
type Unfertig =
  | Zurueckgestellt
  | { readonly art: 'unveraendert'; readonly ablehnung: Ablehnung }
  | { readonly art: 'unvollstaendig'; readonly ablehnung: Ablehnung; readonly orte: readonly Ort[] };

/** How a write ended; `Fertig` is what it is called when all of it is done. */
export type Schreibausgang<Fertig> = Fertig | Unfertig | Ungewiss<Schreibausgang<Fertig>>;

/** Of no interest once it is known how it ended. */
const FERTIG = { art: 'fertig' } as const;

/**
 * One round trip when all is well. Where no answer comes in time it is uncertain; a late one is treated like any other.
 * @throws a bug, after everything was put back.
 */
export async function schreibe<Fertig extends { readonly art: string }>(
  excel: ExcelRuntime,
  plan: Schreibplan,
  fertig: Fertig,
): Promise<Schreibausgang<Fertig>> {
  const sendung = await mitFrist(excel, 'schreiben')
    .run((context) => sende(context, plan))
    .catch((fehler: Error) => ohneAntwort(plan, fehler));
  const abschluss = async (antwort: Sendung): Promise<Schreibausgang<Fertig>> => {
    const ausgang = await werteAus(excel, plan, antwort);
    return ausgang.art === 'fertig' ? fertig : ausgang;
  };
  if (sendung.spaeter === undefined) return abschluss(sendung);
  return {
    art: 'ungewiss',
    ablehnung: KEINE_ANTWORT,
    orte: plan.stuecke.map(({ block }) => block.ort),
    spaeter: sendung.spaeter.then(abschluss),
    siehNach: async () => {
      const befund = await siehNach(excel, plan);
      return befund && mitBefund(befund, fertig);
    },
    nochmal: () => schreibe(excel, plan, fertig),
  };
}

/** What of it was found is all there is for now. */
function mitBefund<Fertig>({ fehlend, fremde, istAlles }: Befund, fertig: Fertig): Fertig | Unfertig {
  if (fehlend.length === 0) return fertig;
  if (!istAlles) return { art: 'unvollstaendig', ablehnung: KEINE_ANTWORT, orte: fehlend };
  return fremde.length > 0
    ? { art: 'zurueckgestellt', ablehnung: GLEICHZEITIG, orte: fremde }
    : { art: 'unveraendert', ablehnung: NICHT_ANGEKOMMEN };
}

/** What an answer says, and what follows from it. */
async function werteAus(
  excel: ExcelRuntime,
  plan: Schreibplan,
  sendung: Sendung,
): Promise<typeof FERTIG | Unfertig> {
  const { fehler, davor, danach } = sendung;
  if (fehler !== null && istGanzAbgelehnt(fehler))
    return { art: 'unveraendert', ablehnung: ablehnungVon(fehler) };
  const anders = danach === null ? [] : andersGespeichert(plan, danach);
  const verrutscht = danach !== null && istVerrutscht(plan, danach) ? anders : [];
  const gleichzeitig = [...kollisionen(plan, davor), ...verrutscht];
  if (fehler === null && gleichzeitig.length + anders.length === 0) return FERTIG;
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

function ruhend({ rest, ablehnung, orte }: Ruhe): Unfertig {
  if (rest.length > 0) return { art: 'unvollstaendig', ablehnung, orte: rest };
  return orte.length > 0 ? { art: 'zurueckgestellt', ablehnung, orte } : { art: 'unveraendert', ablehnung };
}

/** The places that could not be put back; all of them where Excel refused that too. */
async function zurueck(excel: ExcelRuntime, plan: Schreibplan, sendung: Sendung): Promise<readonly Ort[]> {
  // It had not begun to write.
  if (sendung.geschrieben === -1) return [];
  try {
    return await mitFrist(excel, 'schreiben').run((context) => stelleZurueck(context, plan, sendung));
  } catch (fehler) {
    ablehnungVon(fehler);
    return plan.stuecke.map(({ block }) => block.ort);
  }
}
