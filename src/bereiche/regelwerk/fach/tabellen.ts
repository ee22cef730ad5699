/** The four tables of a Regelwerk as one kind of thing: inputs, sheet, how rows become rows of the engine. */
import type { Input, Line } from '../../../decision/table';
import type { Auswahlliste } from '../../../listen/auswahl';
import type { Liste } from '../../../listen/liste';
import { EINGEBAUT } from '../../../rules/regelsatz';
import { REGELN_G, REGELN_K, REGELN_P, REGELN_Z } from '../listen';
import { BETREUUNG_ANTWORT, GUELTIG_ANTWORT, KENNUNG_ANTWORT, PROFILLAGE_ANTWORT } from '../regeln/vokabular';

/** Facts of any table, by input. */
export type Fakten = Readonly<Record<string, unknown>>;
export type Linie = Line<Fakten>;
export type Eingaben = Readonly<Record<string, Input<unknown>>>;
export type Tabellenname = 'profillage' | 'kennung' | 'gueltig' | 'betreuung';

/** A row of any table. */
export interface Zeile {
  readonly id: string;
  readonly when: readonly Linie[];
  readonly words: string;
  readonly then: unknown;
  readonly source: string;
}

/** A table, whichever it is. */
export interface Regeltabelle {
  readonly name: string;
  readonly inputs: Eingaben;
  readonly reachable?: (fakten: Fakten) => boolean;
  readonly rows: readonly Zeile[];
}

/** What belongs to a table beside its rows. */
export interface Tabellenart {
  readonly name: Tabellenname;
  readonly liste: Liste;
  /** The table that the program comes with; its inputs never change. */
  readonly eingebaut: Regeltabelle;
  readonly antworten: Auswahlliste<unknown>;
}

/** The same table as one of any facts: reading and checking ask for no more than names and domains. */
export function alsRegeltabelle(tabelle: object): Regeltabelle {
  return tabelle as Regeltabelle;
}

export const TABELLENARTEN: readonly Tabellenart[] = [
  {
    name: 'profillage',
    liste: REGELN_P,
    eingebaut: alsRegeltabelle(EINGEBAUT.profillage),
    antworten: PROFILLAGE_ANTWORT,
  },
  {
    name: 'kennung',
    liste: REGELN_K,
    eingebaut: alsRegeltabelle(EINGEBAUT.kennung),
    antworten: KENNUNG_ANTWORT,
  },
  {
    name: 'gueltig',
    liste: REGELN_G,
    eingebaut: alsRegeltabelle(EINGEBAUT.gueltig),
    antworten: GUELTIG_ANTWORT,
  },
  {
    name: 'betreuung',
    liste: REGELN_Z,
    eingebaut: alsRegeltabelle(EINGEBAUT.betreuung),
    antworten: BETREUUNG_ANTWORT,
  },
];
