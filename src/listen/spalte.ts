/**
 * What a column or a single cell is: its label, its kind, how an entry is understood and how a value is written. The kind
 * also says what the drop-down offers, so that what is offered and what is accepted cannot differ.
 */
import { alsAuswahl, angebotene, type Auswahlliste, labelVon } from './auswahl';
import type { Fehler } from './fehler';
import { germanDate, type PlainDate, serialOfDate } from './plainDate';
import {
  istOffen,
  JA_NEIN,
  MARKE,
  type Melden,
  readAnzahl,
  readAuswahl,
  readDatum,
  readJaNein,
  readStufe,
  readText,
  readZeitpunkt,
} from './readFelder';
import type { Einschaetzung, JaNein, Zellwert } from './werte';
import type { RawCell } from './zelle';

/** The kinds of cells; each has its look, its number format and its check in the workbook. */
export type Art =
  | 'text'
  /** A text that nobody reads in its cell: ciphertext. */
  | 'lang'
  /** A text that the template writes and nobody changes. */
  | 'fest'
  | 'tag'
  | 'anzahl'
  | 'auswahl'
  /** A drop-down that also takes other words. */
  | 'vorschlag';

/** A column that a table has not had from the beginning. It stands behind all others, also in new workbooks. */
export interface SpaetereSpalte {
  /** The version of its Bereich that brought it. */
  readonly seit: number;
  /** What people read above its header where that is hidden; missing where they read the header. */
  readonly aufschrift?: string;
}

/** A column or a single cell. Reading reports what is wrong and then answers as if the cell were empty. */
export interface Spalte<Wert> {
  /** The header of the column, or the label beside the cell. */
  readonly kopf: string;
  readonly art: Art;
  /** What is offered in a drop-down, under which name; missing where nothing is. */
  readonly angebot?: { readonly name: string; readonly eintraege: readonly Zellwert[] };
  /** Of a column that came after its table. */
  readonly spaeter?: SpaetereSpalte;
  /** Bounds of a number. */
  readonly grenzen?: { readonly von: number; readonly bis: number };
  read(cell: RawCell, melden: Melden): Wert;
  /** '' for a value that is offen or missing. */
  write(wert: Wert): Zellwert;
}

const STUFEN_ANGEBOT = { name: 'Stufe', eintraege: [0, 1, 2, 3, '?'] } as const;

/** A free text; '' for offen. */
export function text(kopf: string, art: 'text' | 'lang' | 'fest' = 'text'): Spalte<string> {
  return {
    kopf,
    art,
    read: (cell, melden) => readText(cell, kopf, melden),
    write: (wert) => wert.trim(),
  };
}

/** A text that may also stand in the cell as a number or a date; they are read as Germans write them. */
export function messwert(kopf: string): Spalte<string> {
  return { ...text(kopf), read: (cell, melden) => readMesswert(cell, kopf, melden) };
}

/** The Id of a row of another table, in capital letters; null for none. */
export function verweis(kopf: string): Spalte<string | null> {
  return {
    kopf,
    art: 'text',
    read: (cell, melden) => readText(cell, kopf, melden).toUpperCase() || null,
    write: (wert) => wert ?? '',
  };
}

/** A day. */
export function tag(kopf: string): Spalte<PlainDate | null> {
  return {
    kopf,
    art: 'tag',
    read: (cell, melden) => readDatum(cell, kopf, melden),
    write: (wert) => (wert === null ? '' : serialOfDate(wert)),
  };
}

/** A day with the time of day that this program writes beside it. */
export function zeitpunkt(kopf: string): Spalte<PlainDate | null> {
  return { ...tag(kopf), read: (cell, melden) => readZeitpunkt(cell, kopf, melden) };
}

/** Yes, no or offen. */
export function jaNein(kopf: string): Spalte<JaNein> {
  return {
    kopf,
    art: 'auswahl',
    angebot: angebotVon(JA_NEIN),
    read: (cell, melden) => readJaNein(cell, kopf, melden),
    write: (wert) => writeAuswahl(wert, JA_NEIN),
  };
}

/** A mark; only a clear yes sets it. */
export function marke(kopf: string): Spalte<boolean> {
  return {
    kopf,
    art: 'auswahl',
    angebot: angebotVon(MARKE),
    read: (cell, melden) => readJaNein(cell, kopf, melden) === true,
    write: (wert) => writeAuswahl(wert ? true : null, MARKE),
  };
}

/** A rating. */
export function stufe(kopf: string): Spalte<Einschaetzung> {
  return {
    kopf,
    art: 'auswahl',
    angebot: STUFEN_ANGEBOT,
    read: (cell, melden) => readStufe(cell, kopf, melden),
    write: (wert) => wert ?? '',
  };
}

/** A whole number from 0 on, or between bounds. */
export function anzahl(kopf: string, grenzen?: { von: number; bis: number }): Spalte<number | null> {
  return {
    kopf,
    art: 'anzahl',
    ...(grenzen && { grenzen }),
    read: (cell, melden) => readAnzahl(cell, kopf, melden, grenzen),
    write: (wert) => wert ?? '',
  };
}

/** One of a closed list. */
export function wahl<Wert>(kopf: string, auswahl: Auswahlliste<Wert>): Spalte<Wert | null> {
  return {
    kopf,
    art: 'auswahl',
    angebot: angebotVon(auswahl),
    read: (cell, melden) => readAuswahl(cell, kopf, auswahl, melden),
    write: (wert) => writeAuswahl(wert, auswahl),
  };
}

/** One of a list that does not close: other words are taken as they are. */
export function vorschlag(kopf: string, name: string, eintraege: readonly string[]): Spalte<string> {
  return { ...text(kopf), art: 'vorschlag', angebot: angebotVon(alsAuswahl(name, eintraege)) };
}

/** A cell whose kind depends on its row; whoever knows the row reads it. */
export function gemischt(kopf: string): Spalte<null> {
  return { kopf, art: 'fest', read: () => null, write: () => '' };
}

/** The same, but a cell without an entry is an error. A row with an error is never among the sound ones. */
export function pflicht<Wert>(spalte: Spalte<Wert | null>): Spalte<Wert> {
  return {
    ...spalte,
    read: (cell, melden) => {
      if (istOffen(cell)) melden(angabeFehlt(cell, spalte.kopf));
      return spalte.read(cell, melden) as Wert;
    },
  };
}

function angabeFehlt({ ort }: RawCell, feld: string): Fehler {
  return { code: 'ANGABE_FEHLT', orte: [ort], feld };
}

function angebotVon(auswahl: Auswahlliste<unknown>): { name: string; eintraege: readonly string[] } {
  return { name: auswahl.name, eintraege: angebotene(auswahl) };
}

function writeAuswahl<Wert>(wert: Wert | null, { werte }: Auswahlliste<Wert>): string {
  const found = werte.find((each) => each.wert === wert);
  return found === undefined ? '' : labelVon(found);
}

function readMesswert(cell: RawCell, kopf: string, melden: Melden): string {
  if (cell.value.art === 'datum') {
    const date = readDatum(cell, kopf, melden);
    return date === null ? '' : germanDate(date);
  }
  const wert = readText(cell, kopf, melden);
  return cell.value.art === 'zahl' ? wert.replace('.', ',') : wert;
}
