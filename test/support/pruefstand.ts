/** A workbook with an older result, ready to be written or taken back while Excel fails as planned. */
import { eintragVon } from '../../src/mappe/eintragen';
import type { Ruecknahme, Schreibergebnis } from '../../src/mappe/fallmappe';
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
  readonly host: StandInHost;
  readonly gestoert: GestoerteMappe;
  /** The workbook before the write, with the older result in it. */
  readonly vorher: Abbild;
  /** The workbook after a write in which nothing fails. */
  readonly nachher: Abbild;
  /** The actions of each request: writing, checking before a take-back, taking back. */
  readonly aktionen: Readonly<Record<'schreiben' | 'pruefen' | 'zuruecknehmen', readonly string[]>>;
  abbild(): Abbild;
  schreibe(): Promise<Schreibergebnis>;
  /** Takes the last complete write back. */
  nimmZurueck(): Promise<Ruecknahme>;
}

/** Prepares it: a result is entered, then an input changes, so that the new result differs in several cells. */
export async function pruefstand(): Promise<Pruefstand> {
  const offen = await mappeMit(BEISPIEL);
  await eingetragen(offen);
  tippe(offen, 'Profil_PrognoseArbeitsmarkt', 'bis 6 Monate');
  tippe(offen, 'Faz_Entwicklungsziel', 'Rahmenbedingungen');
  const host = await openHost(offen.host.save());
  const gestoert = gestoerteMappe(host);
  const schreibe = await schreiber(gestoert.mappe);
  const nimmZurueck = async (): Promise<Ruecknahme> => gestoert.mappe.undo(await vollstaendig(schreibe));
  const abbild = (): Abbild => abbildVon(host.save());
  const vorher = abbild();
  const stand = await vollstaendig(schreibe);
  const nachher = abbild();
  await gestoert.mappe.undo(stand);
  const [schreiben = [], pruefen = [], zuruecknehmen = []] = host.traffic.log.slice(-3).map((r) => r.actions);
  return {
    host,
    gestoert,
    vorher,
    nachher,
    aktionen: { schreiben, pruefen, zuruecknehmen },
    abbild,
    schreibe,
    nimmZurueck,
  };
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
