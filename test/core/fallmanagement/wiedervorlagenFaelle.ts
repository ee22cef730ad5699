/** Builders for tests of Wiedervorlagen: steps, lists as a sheet gives them back, cases; nothing here decides anything. */
import {
  berechneWiedervorlagen,
  type Wiedervorlagenstand,
} from '../../../src/bereiche/bfm/wiedervorlagen/fach/berechneWiedervorlagen';
import { type Listenzeile, readWiedervorlagen } from '../../../src/bereiche/bfm/wiedervorlagen/fach/readWiedervorlagen';
import type { Statuskette, Statuszeile } from '../../../src/bereiche/bfm/prozess/fach/statuskette';
import type { Wiedervorlagenlage } from '../../../src/bereiche/bfm/wiedervorlagen/fach/wiedervorlage';
import type { Ordnungszeile } from '../../../src/bereiche/bfm/wiedervorlagen/fach/wiedervorlagenOrdnung';
import { serialOfDate } from '../../../src/listen/plainDate';
import type { RawCell, RawValue } from '../../../src/listen/zelle';
import { UEBERGAENGE, type Statusschritt } from '../../../src/rules/fallmanagement';
import { WIEDERVORLAGE_SPALTE } from '../../../src/bereiche/bfm/prozess/regeln/vokabular';
import { date } from '../../support/faelle';
import { wiedervorlagenlage } from './statusmodellLage';

const NACH = Object.fromEntries(UEBERGAENGE.map(({ schritt, nach }) => [schritt, nach]));

/** A decided step. */
export function schrittAm(
  datum: string,
  schritt: Statusschritt,
  rest: Partial<Statuszeile> = {},
): Statuszeile {
  return {
    datum: date(datum),
    schritt,
    status: NACH[schritt] ?? 'nichtImBfm',
    kriterium: null,
    grund: null,
    fachkraft: 'F. Management',
    naechsterTermin: null,
    profiling: null,
    regelwerk: '',
    vermerk: '',
    ...rest,
  };
}

export function ketteMit(...zeilen: readonly Statuszeile[]): Statuskette {
  return { zeilen, status: zeilen.at(-1)?.status ?? 'nichtImBfm', fehler: [] };
}

/** A case of which nothing is known but this. */
export function lageAm(heute: string, rest: Partial<Wiedervorlagenlage> = {}): Wiedervorlagenlage {
  return { ...wiedervorlagenlage(ketteMit(), date(heute), 6), ...rest };
}

/** The ids of what is open with their days, and of what is settled with how and when. */
export function kurz({ offen, erledigt }: Wiedervorlagenstand): { offen: string[]; erledigt: string[] } {
  return {
    offen: offen.map((each) => `${each.id} ${each.faelligAm}`),
    erledigt: erledigt.map((each) => `${each.id} ${each.ausgang} ${each.erledigtAm} ${each.erledigtVon}`),
  };
}

export const berechnet = (lage: Wiedervorlagenlage): ReturnType<typeof kurz> =>
  kurz(berechneWiedervorlagen(lage));

const DATUMSSPALTEN: readonly string[] = [WIEDERVORLAGE_SPALTE.faelligAm, WIEDERVORLAGE_SPALTE.erledigtAm];

/** What a sheet gives back for a value that was written. */
export function gelesen(spalte: string, wert: string | number): RawValue {
  if (wert === '') return { art: 'leer' };
  if (typeof wert === 'string') return { art: 'text', wert };
  return { art: DATUMSSPALTEN.includes(spalte) ? 'datum' : 'zahl', wert };
}

/** A row of the list in which everything is empty but these cells. */
export function zeileMit(
  zeile: number,
  werte: Partial<Record<keyof typeof WIEDERVORLAGE_SPALTE, string | number>>,
): Listenzeile {
  const paare = Object.entries(WIEDERVORLAGE_SPALTE).map(([feld, spalte]): [string, RawCell] => [
    spalte,
    {
      ort: { art: 'zelle', blatt: 'Fallmanagement', zelle: `${spalte}:${zeile}` },
      value: gelesen(spalte, werte[feld as keyof typeof WIEDERVORLAGE_SPALTE] ?? ''),
    },
  ]);
  return { zeile, zellen: Object.fromEntries(paare) };
}

export const serial = (tag: string): number => serialOfDate(date(tag));

/** The rows of the sheet once the new order is written. */
export function geschrieben(
  zeilen: readonly Listenzeile[],
  ordnung: readonly Ordnungszeile[] | null,
): Listenzeile[] {
  if (ordnung === null) return [...zeilen];
  return ordnung.map(({ aus, werte }, zeile) => {
    const alt = zeilen.find((each) => each.zeile === aus) ?? zeileMit(zeile, {});
    const neu = Object.entries(werte).map(([spalte, wert]): [string, RawCell] => [
      spalte,
      { ort: (alt.zellen[spalte] as RawCell).ort, value: gelesen(spalte, wert) },
    ]);
    return { zeile, zellen: { ...alt.zellen, ...Object.fromEntries(neu) } };
  });
}

/** The same case with the list as it stands in the sheet. */
export function mitListe(lage: Wiedervorlagenlage, zeilen: readonly Listenzeile[]): Wiedervorlagenlage {
  return { ...lage, gespeichert: readWiedervorlagen(zeilen).zeilen };
}
