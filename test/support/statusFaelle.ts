/** Rows of `tblStatus` and of the house rules for tests: cells as a sheet gives them, each with its own place. */
import type { RawCell, RawValue } from '../../src/listen/zelle';
import { STATUS_SPALTE } from '../../src/bereiche/bfm/prozess/regeln/vokabular';
import { datum, LEER, ortVon, text, zahl } from './rawFaelle';

/** Columns that hold days. */
const TAGE: readonly string[] = [STATUS_SPALTE.datum, STATUS_SPALTE.naechsterTermin];

/** Cells by header; the place of each is header and row. */
export function zellenVon(
  spalten: readonly string[],
  werte: Readonly<Record<string, RawValue>>,
  zeile: number,
): Record<string, RawCell> {
  return Object.fromEntries(
    spalten.map((spalte) => [spalte, { ort: ortVon(`${spalte} ${zeile}`), value: werte[spalte] ?? LEER }]),
  );
}

/** What a written row is when it is read again: a serial in a column of days comes back as a date, '' as an empty cell. */
export function geschrieben(
  werte: Readonly<Record<string, string | number>>,
  zeile: number,
): Record<string, RawCell> {
  const values = Object.entries(werte).map(([spalte, wert]): [string, RawValue] => [
    spalte,
    gelesenerWert(wert, TAGE.includes(spalte)),
  ]);
  return zellenVon(Object.values(STATUS_SPALTE), Object.fromEntries(values), zeile);
}

function gelesenerWert(wert: string | number, istTag: boolean): RawValue {
  if (wert === '') return LEER;
  if (typeof wert === 'string') return text(wert);
  return istTag ? datum(wert) : zahl(wert);
}
