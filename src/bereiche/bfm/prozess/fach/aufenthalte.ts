/** All stays in the bFM of a chain of steps, the past ones included. A broken chain is read as far as its rows say. */
import type { Statuskette, Statuszeile } from './statuskette';

/** One stay: its Übernahme and what was decided from then on; the end, if any, is the last decision. */
export interface Aufenthalt {
  readonly uebernahme: Statuszeile;
  readonly entscheidungen: readonly Statuszeile[];
}

/** The stays in the order of the chain. */
export function aufenthalte({ zeilen }: Statuskette): Aufenthalt[] {
  return zeilen.flatMap((uebernahme, index) => {
    if (uebernahme.schritt !== 'uebernehmen') return [];
    const danach = zeilen.slice(index + 1);
    const naechste = danach.findIndex(({ schritt }) => schritt !== 'fortfuehren' && schritt !== 'beenden');
    const bisher = naechste < 0 ? danach : danach.slice(0, naechste);
    const ende = bisher.findIndex(({ schritt }) => schritt === 'beenden');
    return [{ uebernahme, entscheidungen: ende < 0 ? bisher : bisher.slice(0, ende + 1) }];
  });
}

/** The step that ended a stay; undefined while it goes on. */
export function beendigung({ entscheidungen }: Aufenthalt): Statuszeile | undefined {
  return entscheidungen.find(({ schritt }) => schritt === 'beenden');
}
