/** Reads a table by header and Id, never by position: sorted rows, moved and further columns do not matter. Discards no error. */
import { ortAt, parseAnker } from './adresse';
import type { Fehler } from './fehler';
import { HEUTIGE_FASSUNG, kamSpaeter, type Liste, type Spalten, type Werte, type Zeile } from './liste';
import type { Raster } from './raster';
import { istOffen, type Melden } from './readFelder';
import { idIn, readId } from './readId';
import { normalized } from './readRating';
import { type Fundort, Stelle } from './stelle';

/** A row with what is wrong in it. With errors, what cannot be understood reads as if it were empty. */
export interface Listenzeile<S extends Spalten> {
  readonly zeile: Zeile<S>;
  readonly fehler: readonly Fehler[];
}

/** What a table holds. Blank rows are left out. */
export interface Listeninhalt<S extends Spalten> {
  /** All rows in the order of the sheet. */
  readonly zeilen: readonly Listenzeile<S>[];
  /** The rows without an error of their own. */
  readonly heile: readonly Zeile<S>[];
  /** Every error: of rows, then of Ids that stand twice. */
  readonly fehler: readonly Fehler[];
  /**
   * The table itself or its columns that are missing; then none of its rows must be written. Rows are read where only columns
   * are missing that came later than the workbook.
   */
  readonly spaltenfehler: readonly Fehler[];
  /** Every Id that is given, also on a row that is blank otherwise. */
  readonly ids: readonly string[];
}

/**
 * Reads a table with its headers. A missing column is an error, and then no row is read.
 * @param fassung the version of its Bereich in the workbook; a column that came later reads as empty.
 */
export function readListe<S extends Spalten>(
  liste: Liste<S>,
  raster: Raster,
  fassung = HEUTIGE_FASSUNG,
): Listeninhalt<S> {
  const { fundort, fehlend, unentschuldigt } = findeSpalten(liste, raster, fassung);
  if (unentschuldigt.length > 0)
    return { zeilen: [], heile: [], fehler: unentschuldigt, spaltenfehler: fehlend, ids: [] };
  const felder = Object.keys(liste.spalten);
  const stellen = raster.values.slice(1).map((_, zeile) => new Stelle(fundort, zeile));
  const zeilen = stellen.flatMap((stelle) =>
    istLeer(liste, felder, stelle) ? [] : [readZeile(liste, felder, stelle)],
  );
  const heile = zeilen.filter(({ fehler }) => fehler.length === 0).map(({ zeile }) => zeile);
  const ids = 'id' in liste.spalten ? stellen.map((stelle) => idIn(stelle.zelle('id'))) : [];
  const fehler = [...zeilen.flatMap((each) => each.fehler), ...doppelte(liste, zeilen)];
  return { zeilen, heile, fehler, spaltenfehler: fehlend, ids: ids.filter((id) => id !== '') };
}

/** A table as found, all columns that are missing or there twice, and those among them that should not be. */
interface Spaltenfund {
  readonly fundort: Fundort;
  readonly fehlend: readonly Fehler[];
  readonly unentschuldigt: readonly Fehler[];
}

/** Finds the columns of a table by their headers. @param fassung see `readListe`. */
export function findeSpalten(
  { name, spalten }: Pick<Liste, 'name' | 'spalten'>,
  raster: Raster,
  fassung = HEUTIGE_FASSUNG,
): Spaltenfund {
  const positionen = spaltenIn(raster);
  const orte = [ortAt(parseAnker(raster.address))];
  const stellen = Object.entries(spalten).map(([feld, { kopf, spaeter }]) => ({
    feld,
    position: positionen.get(normalized(kopf)),
    istSpaeter: kamSpaeter(spaeter?.seit, fassung),
    fehler: { code: 'SPALTE_FEHLT', orte, tabelle: name, spalte: kopf } as const,
  }));
  const da = stellen.flatMap(({ feld, position }) =>
    position === undefined ? [] : [[feld, position] as const],
  );
  const fehlend = stellen.filter(({ position }) => position === undefined);
  const nochNicht = new Set(fehlend.filter(({ istSpaeter }) => istSpaeter).map(({ feld }) => feld));
  const doppelt = doppelteSpalten({ name, spalten }, raster);
  return {
    fundort: { raster, positionen: new Map(da), nochNicht },
    fehlend: [...fehlend.map(({ fehler }) => fehler), ...doppelt],
    unentschuldigt: [
      ...fehlend.filter(({ istSpaeter }) => !istSpaeter).map(({ fehler }) => fehler),
      ...doppelt,
    ],
  };
}

/**
 * Columns that are there more than once: nobody can tell which one holds. Excel lets no header stand twice, but takes those
 * for different that differ in a space or in how an umlaut is written.
 */
export function doppelteSpalten(
  { name, spalten }: Pick<Liste, 'name' | 'spalten'>,
  raster: Raster,
): Fehler[] {
  const koepfe = (raster.values[0] ?? []).map((kopf) => normalized(String(kopf)));
  if (new Set(koepfe).size === koepfe.length) return [];
  return Object.values(spalten).flatMap(({ kopf }): Fehler[] => {
    const stellen = koepfe.flatMap((each, stelle) => (each === normalized(kopf) ? [stelle] : []));
    if (stellen.length < 2) return [];
    const orte = stellen.map((stelle) => ortAt(parseAnker(raster.address), 0, stelle));
    return [{ code: 'SPALTE_DOPPELT', orte, tabelle: name, spalte: kopf }];
  });
}

/** The position of each column by its header, without regard to case and spaces around; the first one of several. */
export function spaltenIn({ values }: Pick<Raster, 'values'>): ReadonlyMap<string, number> {
  const koepfe = (values[0] ?? []).map((header, position) => [normalized(String(header)), position] as const);
  return new Map(koepfe.reverse());
}

/** A number in front of nothing but question marks says nothing; in other tables anything at all makes a row. */
export function istLeer(
  { schluessel }: Pick<Liste, 'schluessel'>,
  felder: readonly string[],
  stelle: Stelle,
): boolean {
  if (schluessel.art !== 'nummer') return felder.every((feld) => stelle.zelle(feld).value.art === 'leer');
  return felder.every((feld) => feld === 'id' || istOffen(stelle.zelle(feld)));
}

function readZeile<S extends Spalten>(
  liste: Liste<S>,
  felder: readonly string[],
  stelle: Stelle,
): Listenzeile<S> {
  const fehler: Fehler[] = [];
  const melden: Melden = (each) => void fehler.push(each);
  const werte: Record<string, unknown> = {};
  for (const feld of felder) {
    const zelle = stelle.zelle(feld);
    werte[feld] = feld === 'id' ? readId(liste, zelle, melden) : liste.spalten[feld]?.read(zelle, melden);
  }
  return { zeile: { ...(werte as Werte<S>), stelle }, fehler };
}

/** Ids that stand twice where each must stand once; places are worked out for those alone. */
function doppelte<S extends Spalten>(
  { name, schluessel }: Liste<S>,
  zeilen: readonly Listenzeile<S>[],
): Fehler[] {
  if (schluessel.art !== 'nummer' && schluessel.art !== 'fest') return [];
  const jeId = new Map<string, Stelle[]>();
  for (const { zeile } of zeilen) {
    const id = String(zeile['id']);
    const gleiche = jeId.get(id);
    if (gleiche) gleiche.push(zeile.stelle);
    else jeId.set(id, [zeile.stelle]);
  }
  jeId.delete('');
  return [...jeId]
    .filter(([, stellen]) => stellen.length > 1)
    .map(([id, stellen]): Fehler => {
      const orte = stellen.map((stelle) => stelle.ort('id'));
      return { code: 'ID_DOPPELT', orte, tabelle: name, id };
    });
}
