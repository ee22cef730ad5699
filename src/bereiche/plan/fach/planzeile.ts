/** Reads the cells of one table row of the plan by header. Knows no table; every error names the cell. */
import type { Fehler, Lesung } from '../../../listen/fehler';
import { germanDate } from '../../../listen/plainDate';
import type { PlainDate } from '../../../listen/plainDate';
import type { RawCell } from '../../../listen/zelle';
import type { Melden } from '../../../listen/readFelder';
import type { Auswahl } from '../../../listen/auswahl';
import { istOffen, readAuswahl, readDatum, readJaNein, readText } from '../../../listen/readFelder';
import { readRating } from '../../../listen/readRating';
import type { Einschaetzung, JaNein } from '../../../listen/werte';
import type { Orte } from './plan';

/** One row as found: a cell for every header. */
export type Planzeile<Spalte extends string> = Readonly<Record<Spalte, RawCell>>;

/** The readers of one row; each reports what is wrong and then answers as if the cell were empty. */
export interface Leser<Spalte extends string> {
  readonly text: (spalte: Spalte) => string;
  /** A text that may also be a number or a date in the cell. */
  readonly messwert: (spalte: Spalte) => string;
  readonly datum: (spalte: Spalte) => PlainDate | null;
  readonly jaNein: (spalte: Spalte) => JaNein;
  readonly stufe: (spalte: Spalte) => Einschaetzung;
  readonly anzahl: (spalte: Spalte) => number | null;
  readonly wahl: <Wert>(spalte: Spalte, auswahl: readonly Auswahl<Wert>[]) => Wert | null;
}

/** The readers of a row. */
export function leserVon<Spalte extends string>(zeile: Planzeile<Spalte>, melden: Melden): Leser<Spalte> {
  return {
    text: (spalte) => readText(zeile[spalte], spalte, melden),
    messwert: (spalte) => readMesswert(zeile[spalte], spalte, melden),
    datum: (spalte) => readDatum(zeile[spalte], spalte, melden),
    jaNein: (spalte) => readJaNein(zeile[spalte], spalte, melden),
    stufe: (spalte) => readStufe(zeile[spalte], spalte, melden),
    anzahl: (spalte) => readAnzahl(zeile[spalte], spalte, melden),
    wahl: (spalte, auswahl) => readAuswahl(zeile[spalte], spalte, auswahl, melden),
  };
}

/** Reads with a list of errors, and answers the value only where there is none. */
export function lesungVon<Wert>(read: (melden: Melden) => Wert): Lesung<Wert> {
  const fehler: Fehler[] = [];
  const wert = read((each) => fehler.push(each));
  return fehler.length > 0 ? { ok: false, fehler } : { ok: true, wert };
}

/** The places of a row by header. */
export function orteVon<Spalte extends string>(
  spalten: readonly Spalte[],
  zeile: Planzeile<Spalte>,
): Orte<Spalte> {
  const entries = spalten.map((spalte) => [spalte, zeile[spalte].ort]);
  return Object.fromEntries(entries) as Record<Spalte, RawCell['ort']>;
}

/** Whether nothing is entered in a row; an Id alone says nothing. */
export function istLeereZeile<Spalte extends string>(
  spalten: readonly Spalte[],
  zeile: Planzeile<Spalte>,
): boolean {
  return spalten.every((spalte) => spalte === 'Id' || istOffen(zeile[spalte]));
}

/** The Id of a row such as Z1 (`buchstabe` Z), in capital letters; reports a missing or another one. */
export function readId(cell: RawCell, buchstabe: 'Z' | 'S', melden: Melden): string {
  const id = idEintrag(cell);
  if (new RegExp(`^${buchstabe}[1-9][0-9]*$`).test(id)) return id;
  melden({ code: 'ID_UNGUELTIG', orte: [cell.ort], muster: `${buchstabe}1` });
  return '';
}

/** An Id as entered, in capital letters; empty where the cell holds no text. */
export function idEintrag({ value }: RawCell): string {
  return value.art === 'text' ? value.wert.trim().toUpperCase() : '';
}

function readMesswert(cell: RawCell, feld: string, melden: Melden): string {
  if (cell.value.art === 'datum') {
    const date = readDatum(cell, feld, melden);
    return date === null ? '' : germanDate(date);
  }
  const text = readText(cell, feld, melden);
  return cell.value.art === 'zahl' ? text.replace('.', ',') : text;
}

function readStufe(cell: RawCell, feld: string, melden: Melden): Einschaetzung {
  const rating = readRating(cell.value);
  if (rating === undefined)
    melden({ code: 'STUFE_UNGUELTIG', orte: [cell.ort], feld, gefunden: cell.value.art });
  return rating ?? null;
}

function readAnzahl(cell: RawCell, feld: string, melden: Melden): number | null {
  if (istOffen(cell)) return null;
  const { value } = cell;
  if (value.art === 'zahl' && Number.isSafeInteger(value.wert) && value.wert >= 0) return value.wert;
  melden({ code: 'ANZAHL_UNGUELTIG', orte: [cell.ort], feld, gefunden: value.art });
  return null;
}
