/**
 * Finds the rows of a table that has exactly one for each of its Ids, and the columns by header: sorted rows, inserted columns
 * and extra columns do not matter. Understands no cell.
 */
import { type Anker, ortAt, parseAnker } from './adresse';
import type { Fehler } from './fehler';
import { HEUTIGE_FASSUNG, kamSpaeter, KOPF_ID, type Liste, type Spalten } from './liste';
import { cellAt, type Raster } from './raster';
import { doppelteSpalten, spaltenIn } from './readListe';
import { normalized } from './readRating';
import type { RawCell } from './zelle';

/** A table found in the workbook: its columns by field, its rows by Id. */
export interface FesteZeilen<Feld extends string = string> {
  /** Ids in the order in which the rows stand; null for a row without content. */
  readonly ids: readonly (string | null)[];
  /** Position of a column, counted from 0. @throws Error for a column that was reported as missing: a bug. */
  readonly spalte: (feld: Feld) => number;
  /** The cell of an Id in a column; empty for an Id that came later than the workbook. Any other must exist, or an error was reported. */
  zelle(id: string, feld: Feld): RawCell;
}

type FesteListe<S extends Spalten> = Liste<S> & { readonly schluessel: { readonly art: 'fest' } };

/**
 * Finds columns and rows of a table (its whole range with headers); every deviation is reported.
 * @param fassung the version of its Bereich in the workbook: a row that came later may be missing.
 */
export function findFesteZeilen<S extends Spalten>(
  liste: Liste<S>,
  raster: Raster,
  melden: (fehler: Fehler) => void,
  fassung = HEUTIGE_FASSUNG,
): FesteZeilen<Extract<keyof S, string>> {
  assertFest(liste);
  const anker = parseAnker(raster.address);
  const positionen = spaltenIn(raster);
  for (const { kopf } of Object.values(liste.spalten)) {
    if (!positionen.has(normalized(kopf)))
      melden({ code: 'SPALTE_FEHLT', orte: [ortAt(anker)], tabelle: liste.name, spalte: kopf });
  }
  doppelteSpalten(liste, raster).forEach(melden);
  const idSpalte = positionen.get(normalized(KOPF_ID));
  const ids = idSpalte === undefined ? [] : readIds(liste, raster, { anker, idSpalte, melden, fassung });
  const spalte = (feld: string): number => {
    const position = positionen.get(normalized(liste.spalten[feld]?.kopf ?? ''));
    if (position === undefined) throw new Error(`Column is missing: ${liste.name}[${feld}]`);
    return position;
  };
  const zelle = (id: string, feld: string): RawCell => {
    const zeile = ids.indexOf(id);
    return zeile < 0 ? ohneZeile(anker) : cellAt(raster, zeile + 1, spalte(feld));
  };
  return { ids, spalte, zelle };
}

function assertFest<S extends Spalten>(liste: Liste<S>): asserts liste is FesteListe<S> {
  if (liste.schluessel.art !== 'fest') throw new Error(`${liste.name} has no fixed rows`);
}

function ohneZeile({ blatt }: Anker): RawCell {
  return { ort: { art: 'blatt', blatt }, value: { art: 'leer' } };
}

interface Suche {
  readonly anker: Anker;
  readonly idSpalte: number;
  readonly melden: (fehler: Fehler) => void;
  readonly fassung: number;
}

function readIds<S extends Spalten>(liste: FesteListe<S>, raster: Raster, suche: Suche): (string | null)[] {
  const { anker, idSpalte, melden } = suche;
  const { ids: bekannte } = liste.schluessel;
  const ids = raster.values.slice(1).map((row, index) => {
    if (row.every((value) => value === '')) return null;
    const id = bekannte.find((each) => normalized(each) === normalized(String(row[idSpalte]))) ?? null;
    if (id === null)
      melden({ code: 'ID_UNBEKANNT', orte: [ortAt(anker, index + 1, idSpalte)], tabelle: liste.name });
    return id;
  });
  meldeAnzahl(liste, ids, suche);
  return ids;
}

function meldeAnzahl<S extends Spalten>(
  { name: tabelle, schluessel }: FesteListe<S>,
  ids: readonly (string | null)[],
  { anker, idSpalte, melden, fassung }: Suche,
): void {
  for (const id of schluessel.ids) {
    const rows = ids.flatMap((each, index) => (each === id ? [index + 1] : []));
    if (rows.length === 0 && !kamSpaeter(schluessel.zeilen[id]?.seit, fassung))
      melden({ code: 'ID_FEHLT', orte: [ortAt(anker, 0, idSpalte)], tabelle, id });
    if (rows.length > 1) {
      const orte = rows.map((row) => ortAt(anker, row, idSpalte));
      melden({ code: 'ID_DOPPELT', orte, tabelle, id });
    }
  }
}
