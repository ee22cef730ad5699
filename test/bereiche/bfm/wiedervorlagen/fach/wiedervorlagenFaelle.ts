/** Builders for tests of Wiedervorlagen: steps, lists as a sheet gives them back, cases; nothing here decides anything. */
import type { Wiedervorlagenstand } from '../../../../../src/bereiche/bfm/wiedervorlagen/fach/berechneWiedervorlagen';
import { readWiedervorlagen } from '../../../../../src/bereiche/bfm/wiedervorlagen/fach/readWiedervorlagen';
import type { Statuskette, Statuszeile } from '../../../../../src/bereiche/bfm/prozess/fach/statuskette';
import { berechneWiedervorlagen, type Wiedervorlagenlage } from '../../prozess/fach/faelligkeiten';
import { WIEDERVORLAGEN } from '../../../../../src/bereiche/bfm/wiedervorlagen/listen';
import type { Ordnungszeile, Zellwerte } from '../../../../../src/listen/aenderung';
import type { Inhalt } from '../../../../../src/listen/inhalt';
import { serialOfDate } from '../../../../../src/listen/plainDate';
import { UEBERGAENGE, type Statusschritt } from '../../../../../src/rules/fallmanagement';
import { date } from '../../../../support/faelle';
import { ARTEN } from '../../../../support/faelliges';
import { gelesen, inhaltMit, tabelle, type Zellen } from '../../../../support/inhalt';
import { wiedervorlagenlage } from '../../prozess/fach/statusmodellLage';

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
    lokal: '',
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

/** The cells of a row of the list. */
export type Listenzellen = Zellen<(typeof WIEDERVORLAGEN)['spalten']>;

/** A row of the list in which everything is empty but these values. */
export function zeileMit(werte: {
  readonly [Feld in keyof Listenzellen]?: string | number;
}): Listenzellen {
  return gelesen(WIEDERVORLAGEN, werte as Zellwerte);
}

export const serial = (tag: string): number => serialOfDate(date(tag));

/** The reading of a list. */
export function listeninhalt(zeilen: readonly Listenzellen[]): Inhalt {
  return inhaltMit(tabelle(WIEDERVORLAGEN, zeilen));
}

/** The rows of the sheet once the new order is written. */
export function geschrieben(
  zeilen: readonly Listenzellen[],
  ordnung: readonly Ordnungszeile[] | null,
): Listenzellen[] {
  if (ordnung === null) return [...zeilen];
  return ordnung.map(({ aus, werte }) => ({
    ...(aus === null ? {} : zeilen[aus]),
    ...gelesen(WIEDERVORLAGEN, werte),
  }));
}

/** The same case with the list as it stands in the sheet. */
export function mitListe(lage: Wiedervorlagenlage, zeilen: readonly Listenzellen[]): Wiedervorlagenlage {
  return { ...lage, gespeichert: readWiedervorlagen(listeninhalt(zeilen), ARTEN) };
}
