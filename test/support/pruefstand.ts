/** A workbook with an older result, ready to be written or taken back while Excel fails as planned. */
import { eintragVon } from '../../src/mappe/eintrag';
import type { Ruecknahme, Schreibergebnis, Schreibstand } from '../../src/mappe/fallmappe';
import { lesen } from '../../src/mappe/lesen';
import type { Fallmappe } from '../../src/mappe/fallmappe';
import type { StandInHost } from '../host/nodeHost';
import { openHost } from '../host/nodeHost';
import { type Abbild, abbildVon } from './abbild';
import { STICHTAG } from './faelle';
import { BEISPIEL, eingetragen, JETZT, mappeMit, tippe } from './mappe';
import { type GestoerteMappe, gestoerteMappe } from './stoerung';

/** Everything a test of failures needs. */
export interface Pruefstand {
  host: StandInHost;
  gestoert: GestoerteMappe;
  schreibe(): Promise<Schreibergebnis>;
  /** The workbook before the write, with the older result in it. */
  readonly vorher: Abbild;
  /** The workbook after a write in which nothing fails. */
  readonly nachher: Abbild;
  /** The actions of each run: writing, checking before a take-back, taking back, putting back after an error. */
  readonly aktionen: Readonly<
    Record<'schreiben' | 'pruefen' | 'zuruecknehmen' | 'zurueckstellen', readonly string[]>
  >;
  abbild(): Abbild;
  /** Takes the last complete write back. */
  nimmZurueck(): Promise<Ruecknahme>;
  /** The workbook before the write once more, read anew, whatever has become of this one. */
  frisch(): Promise<void>;
}

/** Prepares it: a result is entered, then an input changes, so that the new result differs in several cells. */
export async function pruefstand(): Promise<Pruefstand> {
  const offen = await mappeMit(BEISPIEL);
  await eingetragen(offen);
  tippe(offen, 'Profil_PrognoseArbeitsmarkt', 'bis 6 Monate');
  tippe(offen, 'Faz_Entwicklungsziel', 'Rahmenbedingungen');
  const xlsx = offen.host.save();
  const anfang = await oeffne(xlsx);
  const vorher = abbildVon(anfang.host.save());
  const geschrieben = await vollstaendig(anfang.schreibe);
  const nachher = abbildVon(anfang.host.save());
  const aktionen = await aktionenVon(anfang, geschrieben);
  const stand: Pruefstand = {
    ...(await oeffne(xlsx)),
    vorher,
    nachher,
    aktionen,
    abbild: () => abbildVon(stand.host.save()),
    nimmZurueck: async () => stand.gestoert.mappe.undo(await vollstaendig(stand.schreibe)),
    frisch: async () => void Object.assign(stand, await oeffne(xlsx)),
  };
  return stand;
}

type Offen = Pick<Pruefstand, 'host' | 'gestoert' | 'schreibe'>;

async function oeffne(xlsx: Uint8Array): Promise<Offen> {
  const host = await openHost(xlsx);
  const gestoert = gestoerteMappe(host);
  return { host, gestoert, schreibe: await schreiber(gestoert.mappe) };
}

/** Found out by doing it: the last action of the writing fails, so that all of it has to be put back. */
async function aktionenVon(
  { host, gestoert, schreibe }: Offen,
  geschrieben: Schreibstand,
): Promise<Pruefstand['aktionen']> {
  const schreiben = host.traffic.log.at(-1)?.actions ?? [];
  await gestoert.mappe.undo(geschrieben);
  const [pruefen = [], zuruecknehmen = []] = host.traffic.log.slice(-2).map(({ actions }) => actions);
  gestoert.plane([{ aktion: schreiben.length - 1 }]);
  await schreibe();
  const zurueckstellen = host.traffic.log.slice(-2).flatMap(({ actions }) => actions);
  return { schreiben, pruefen, zuruecknehmen, zurueckstellen };
}

async function schreiber(mappe: Fallmappe): Promise<() => Promise<Schreibergebnis>> {
  const stand = await lesen(mappe, STICHTAG);
  if (stand.art !== 'berechnet') throw new Error(stand.art);
  const eintrag = eintragVon(stand.ergebnis, { ...JETZT, serial: JETZT.serial + 1 });
  return () => mappe.write(eintrag);
}

async function vollstaendig(schreibe: () => Promise<Schreibergebnis>) {
  const geschrieben = await schreibe();
  if (geschrieben.art !== 'geschrieben') throw new Error(geschrieben.art);
  return geschrieben.stand;
}

/** The positions of all actions. */
export function jedeAktion(actions: readonly string[]): number[] {
  return actions.map((_, index) => index);
}

/** The positions of the actions that write: between two of them the workbook is always in the same state. */
export function schreibendeAktionen(actions: readonly string[]): number[] {
  return jedeAktion(actions).filter((index) => actions[index]?.endsWith(' =') === true);
}
