/**
 * A table that the program fills by the keys of its rows: which rows change, and which are to be added. It never goes by the
 * place of a row, touches no column but its own, and takes no row away. Pure.
 */
import type { Fehler } from '../../../listen/fehler';
import type { Liste } from '../../../listen/liste';
import type { Raster } from '../../../listen/raster';
import { findeSpalten } from '../../../listen/readListe';
import { Stelle } from '../../../listen/stelle';
import type { Zellwert } from '../../../listen/werte';
import type { Ort } from '../../../listen/zelle';
import type { Blockauftrag, Tabellenbestand } from '../../../mappe/liste/tabellenmappe';
import { istGleicherInhalt, mitApostroph } from '../../../mappe/schreibplan/inhalt';
import { inTeilen } from './zeilenauftraege';
import { Zeilenschreiber } from './zeilenschreiber';

type Feld<L extends Liste> = Extract<keyof L['spalten'], string>;

/** A table of ours and the column by which its rows are told apart. */
export interface EigeneTabelle<L extends Liste, S extends Feld<L> = Feld<L>> {
  readonly liste: L;
  readonly schluesselfeld: S;
  /** What two keys have in common that mean the same row. */
  readonly form: (schluessel: string) => string;
}

/** What is to stand in the columns beside the key. */
export type Zeilenwerte<L extends Liste, S extends Feld<L>> = Readonly<Record<Exclude<Feld<L>, S>, Zellwert>>;

/** A row that is to be written. */
export interface Sollzeile<L extends Liste, S extends Feld<L>> {
  readonly schluessel: string;
  /** Where it stands or is to be added, counted from 0 among the data rows. */
  readonly zeile: number;
  readonly istNeu: boolean;
  readonly werte: Zeilenwerte<L, S>;
}

/** A row as it stands there. */
export interface Bestandszeile {
  readonly schluessel: string;
  readonly stelle: Stelle;
}

/** The rows with a key, in the order of the sheet. */
export function zeilenMitSchluessel<L extends Liste>(
  { liste, schluesselfeld }: EigeneTabelle<L>,
  raster: Raster,
): Bestandszeile[] {
  const { fundort } = findeSpalten(liste, raster);
  const position = fundort.positionen.get(schluesselfeld) ?? 0;
  return raster.values.slice(1).flatMap((zellen, zeile) => {
    const schluessel = String(zellen[position]);
    return schluessel.trim() === '' ? [] : [{ schluessel, stelle: new Stelle(fundort, zeile) }];
  });
}

/** What keeps a table from being written: columns that are missing or there twice, and keys that stand in several rows. */
export function hindernisse<L extends Liste>(tabelle: EigeneTabelle<L>, raster: Raster): Fehler[] {
  const { unentschuldigt } = findeSpalten(tabelle.liste, raster);
  if (unentschuldigt.length > 0) return [...unentschuldigt];
  const jeSchluessel = new Map<string, Ort[]>();
  for (const { schluessel, stelle } of zeilenMitSchluessel(tabelle, raster)) {
    const form = tabelle.form(schluessel);
    jeSchluessel.set(form, [...(jeSchluessel.get(form) ?? []), stelle.ort(tabelle.schluesselfeld)]);
  }
  return [...jeSchluessel.values()].flatMap((orte): Fehler[] =>
    orte.length < 2 ? [] : [{ code: 'ZEILE_DOPPELT', orte }],
  );
}

/** Rows that hold all of it already are left out. @param raster without hindrances. */
export function platziere<L extends Liste, S extends Feld<L>>(
  tabelle: EigeneTabelle<L, S>,
  raster: Raster,
  soll: ReadonlyMap<string, Zeilenwerte<L, S>>,
): Sollzeile<L, S>[] {
  const schreiber = new Zeilenschreiber(tabelle.liste, raster);
  const vorhandene = new Map(
    zeilenMitSchluessel(tabelle, raster).map((each) => [tabelle.form(each.schluessel), each]),
  );
  let naechste = istUnbenutzt(raster) ? 0 : raster.values.length - 1;
  return [...soll].flatMap(([schluessel, werte]): Sollzeile<L, S>[] => {
    const da = vorhandene.get(tabelle.form(schluessel));
    if (da === undefined) return [{ schluessel, zeile: naechste++, istNeu: true, werte }];
    const { zeile } = da.stelle;
    const istGleich = Object.entries<Zellwert>(werte).every(([feld, wert]) =>
      istGleicherInhalt(schreiber.wert(zeile, feld as Feld<L>), wert),
    );
    return istGleich ? [] : [{ schluessel: da.schluessel, zeile, istNeu: false, werte }];
  });
}

/** A table cannot be without any row. */
function istUnbenutzt({ values }: Raster): boolean {
  return values.length === 2 && (values[1] ?? []).every((each) => each === '');
}

/** The requests for an open workbook: each row only where it still holds what was read. */
export function eigeneAuftraege<L extends Liste, S extends Feld<L>>(
  { liste, schluesselfeld }: EigeneTabelle<L, S>,
  { tabelle, verborgen, jeBlock }: Tabellenbestand,
  zeilen: readonly Sollzeile<L, S>[],
): Blockauftrag[] {
  const schreiber = new Zeilenschreiber(liste, tabelle);
  const spalten = (Object.keys(liste.spalten) as Feld<L>[]).filter((feld) => feld !== schluesselfeld);
  const auftraege = zeilen.map(({ schluessel, zeile, istNeu, werte }) => {
    const neu = schreiber.inhalt(zeile, spalten, werte as Readonly<Partial<Record<Feld<L>, Zellwert>>>);
    const formulas = spalten.map((feld) => alsInhalt(schreiber.wert(zeile, feld)));
    return {
      schluessel: istNeu ? schluessel : schreiber.wert(zeile, schluesselfeld),
      zeile,
      neu,
      erwartet: { formulas, numberFormat: neu.numberFormat },
    };
  });
  return inTeilen(auftraege, jeBlock).map((block) => ({
    tabelle: liste.name,
    schluesselspalte: schreiber.kopf(schluesselfeld),
    spalten: spalten.map((feld) => schreiber.kopf(feld)),
    einzeln: block.some(({ zeile }) => verborgen[zeile] === true),
    zeilen: block,
  }));
}

/** A text is one, whatever it begins with; a formula never is what was read. */
function alsInhalt(wert: unknown): unknown {
  return typeof wert === 'string' ? mitApostroph(wert, 'General') : wert;
}
