/** All stays in the bFM of a chain of steps, the past ones included. A broken chain is read as far as its rows say. */
import { BFM_DAUER } from '../../../../rules/fallmanagement';
import { fristEnde } from '../../../../listen/frist';
import type { PlainDate } from '../../../../listen/plainDate';
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

/** A stay as it is told: full months until its end, or until today while it goes on. */
export interface Aufenthaltsdauer {
  readonly von: PlainDate;
  /** Null while it goes on. */
  readonly bis: PlainDate | null;
  readonly monate: number;
}

/** How long each stay was, in the order of the chain. */
export function dauern(kette: Statuskette, heute: PlainDate): Aufenthaltsdauer[] {
  return aufenthalte(kette).map((each) => {
    const von = each.uebernahme.datum;
    const bis = beendigung(each)?.datum ?? null;
    return { von, bis, monate: volleMonate(von, bis ?? heute) };
  });
}

/** Full months of all stays together; each stay is counted by itself. */
export function monateZusammen(alle: readonly Aufenthaltsdauer[]): number {
  return alle.reduce((summe, { monate }) => summe + monate, 0);
}

/** Whether several stays together are longer than one is to be, as a rule (S0); the 24 months count for each stay. */
export function istZusammenLang(alle: readonly Aufenthaltsdauer[]): boolean {
  return alle.length > 1 && monateZusammen(alle) > BFM_DAUER.wert;
}

/** Counted by the day of the month: a month is full on the day on which a period of it would end. */
export function volleMonate(von: PlainDate, bis: PlainDate): number {
  const monate = monatszahl(bis) - monatszahl(von);
  return Math.max(0, fristEnde(von, monate) <= bis ? monate : monate - 1);
}

function monatszahl(tag: PlainDate): number {
  return Number(tag.slice(0, 4)) * 12 + Number(tag.slice(5, 7));
}
