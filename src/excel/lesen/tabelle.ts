/** Reads an Excel table by header and Id, never by position: sorted rows, inserted columns and extra columns do not matter. */
import type { Fehler } from '../../listen/fehler';
import type { RawCell } from '../../listen/zelle';
import { normalized } from '../../listen/readRating';
import type { Anker } from '../../listen/adresse';
import { ortAt, parseAnker } from '../../listen/adresse';
import { SPALTE_ID } from '../layout';
import type { Raster } from '../../listen/raster';
import { rohwertAt } from '../../listen/raster';

/** A table found in the workbook: its columns by header, its rows by Id. */
export interface GeleseneTabelle {
  /** Ids in the order in which the rows stand; null for a row without content. */
  readonly ids: readonly (string | null)[];
  /** Position of a column, counted from 0. @throws Error for a column that reading has reported as missing. */
  readonly spalte: (header: string) => number;
  /** The cell of an Id in a column; both must exist, or reading the table has reported an error. */
  cell(id: string, spalte: string): RawCell;
}

/** What the workbook promises about a table. */
export interface Tabellenform {
  readonly name: string;
  readonly spalten: readonly string[];
  readonly ids: readonly string[];
}

/** Finds columns and rows of a table (its whole range with headers); every deviation is reported. */
export function readTabelle(
  raster: Raster,
  form: Tabellenform,
  melden: (fehler: Fehler) => void,
): GeleseneTabelle {
  const anker = parseAnker(raster.address);
  const spalten = findSpalten(raster, form, anker, melden);
  const idSpalte = spalten.get(SPALTE_ID);
  const ids = idSpalte === undefined ? [] : readIds(raster, form, anker, idSpalte, melden);
  const spalte = (header: string): number => {
    const position = spalten.get(header);
    if (position === undefined) throw new Error(`Column is missing: ${form.name}[${header}]`);
    return position;
  };
  const cell = (id: string, header: string): RawCell => {
    const zeile = ids.indexOf(id) + 1;
    return { ort: ortAt(anker, zeile, spalte(header)), value: rohwertAt(raster, zeile, spalte(header)) };
  };
  return { ids, spalte, cell };
}

function findSpalten(
  raster: Raster,
  form: Tabellenform,
  anker: Anker,
  melden: (fehler: Fehler) => void,
): Map<string, number> {
  const headers = (raster.values[0] ?? []).map((header) => normalized(String(header)));
  const found = new Map<string, number>();
  for (const spalte of form.spalten) {
    const position = headers.indexOf(normalized(spalte));
    if (position >= 0) found.set(spalte, position);
    else melden({ code: 'SPALTE_FEHLT', orte: [ortAt(anker)], tabelle: form.name, spalte });
  }
  return found;
}

function readIds(
  raster: Raster,
  form: Tabellenform,
  anker: Anker,
  idSpalte: number,
  melden: (fehler: Fehler) => void,
): (string | null)[] {
  const ids = raster.values.slice(1).map((row, index) => {
    if (row.every((value) => value === '')) return null;
    const id = findId(form, row[idSpalte]);
    if (id === null)
      melden({ code: 'ID_UNBEKANNT', orte: [ortAt(anker, index + 1, idSpalte)], tabelle: form.name });
    return id;
  });
  meldeAnzahl(ids, form, anker, idSpalte, melden);
  return ids;
}

function findId(form: Tabellenform, value: unknown): string | null {
  const id = normalized(String(value));
  return form.ids.find((each) => each.toLowerCase() === id) ?? null;
}

function meldeAnzahl(
  ids: readonly (string | null)[],
  form: Tabellenform,
  anker: Anker,
  idSpalte: number,
  melden: (fehler: Fehler) => void,
): void {
  for (const id of form.ids) {
    const rows = ids.flatMap((each, index) => (each === id ? [index + 1] : []));
    if (rows.length === 0)
      melden({ code: 'ID_FEHLT', orte: [ortAt(anker, 0, idSpalte)], tabelle: form.name, id });
    if (rows.length > 1) {
      const orte = rows.map((row) => ortAt(anker, row, idSpalte));
      melden({ code: 'ID_DOPPELT', orte, tabelle: form.name, id });
    }
  }
}
