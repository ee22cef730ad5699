/** Use cases that write: compute and enter in one go, and take the last entry back. */
import type { Ergebnis } from '../fall/ergebnis';
import type { Fehler } from '../listen/fehler';
import type { Zeitpunkt } from '../listen/plainDate';
import type { Ablehnung } from './ablehnung';
import type { Fallmappe, Ruecknahme, Schreibergebnis, Schreibstand } from './fallmappe';
import { eintragVon } from './eintrag';
import { lesen, type Lesestand } from './lesen';
import { mitNeuemPlan } from './neuerPlan';
import { type Ungewiss, umgesetzt } from './ungewiss';

export type Eintragsergebnis =
  | { readonly art: 'eingetragen'; readonly ergebnis: Ergebnis; readonly stand: Schreibstand }
  /** The workbook, its entries or its protection do not allow it; nothing was written. */
  | { readonly art: 'fehlerhaft'; readonly fehler: readonly Fehler[] }
  | { readonly art: 'abgelehnt'; readonly ablehnung: Ablehnung }
  | Extract<Schreibergebnis, { art: 'unveraendert' | 'unvollstaendig' | 'zurueckgestellt' }>
  | Ungewiss<Eintragsergebnis>;

/**
 * Reads, computes and writes everything back; again from the beginning where somebody else came between. Input cells are
 * never written.
 */
export function eintragen(
  mappe: Pick<Fallmappe, 'read' | 'write'>,
  jetzt: Zeitpunkt,
): Promise<Eintragsergebnis> {
  return mitNeuemPlan(async () => schreibe(mappe, jetzt, await lesen(mappe, jetzt.datum)));
}

/** The same, unless the cells hold these very results already: then nothing is written. */
export function eintragenWennNoetig(
  mappe: Pick<Fallmappe, 'read' | 'write'>,
  jetzt: Zeitpunkt,
): Promise<Eintragsergebnis | { readonly art: 'aktuell' }> {
  return mitNeuemPlan(async () => {
    const gelesen = await lesen(mappe, jetzt.datum);
    const istAktuell = gelesen.art === 'berechnet' && gelesen.stand === 'aktuell';
    return istAktuell ? ({ art: 'aktuell' } as const) : schreibe(mappe, jetzt, gelesen);
  });
}

async function schreibe(
  mappe: Pick<Fallmappe, 'write'>,
  jetzt: Zeitpunkt,
  gelesen: Lesestand,
): Promise<Eintragsergebnis> {
  if (gelesen.art !== 'berechnet') return gelesen;
  return ergebnisVon(await mappe.write(eintragVon(gelesen.ergebnis, jetzt)), gelesen.ergebnis);
}

function ergebnisVon(geschrieben: Schreibergebnis, ergebnis: Ergebnis): Eintragsergebnis {
  switch (geschrieben.art) {
    case 'gesperrt':
      return { art: 'fehlerhaft', fehler: geschrieben.fehler };
    case 'geschrieben':
      return { art: 'eingetragen', ergebnis, stand: geschrieben.stand };
    case 'ungewiss':
      return umgesetzt(geschrieben, (each) => ergebnisVon(each, ergebnis));
    default:
      return geschrieben;
  }
}

/** Takes a write back, but only where the cells still hold what was written. */
export function zuruecknehmen(mappe: Fallmappe, stand: Schreibstand): Promise<Ruecknahme> {
  return mappe.undo(stand);
}
