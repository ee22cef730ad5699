/** Tables and single cells as a reading gives them, from values by field; nothing here understands a cell. */
import type { Zellwerte } from '../../src/listen/aenderung';
import type { Block, Feld } from '../../src/listen/feld';
import { Inhalt } from '../../src/listen/inhalt';
import { koepfe, type Liste, type Spalten } from '../../src/listen/liste';
import { columnLetters } from '../../src/listen/adresse';
import type { Raster } from '../../src/listen/raster';
import type { Art } from '../../src/listen/spalte';
import type { Zellwert } from '../../src/listen/werte';
import type { Ort, RawValue } from '../../src/listen/zelle';
import { LEER } from './rawFaelle';

/** A row: what stands in its cells, by field; what is not named is empty. */
export type Zellen<S extends Spalten> = { readonly [Feld in keyof S]?: RawValue };

/** The part of a reading that a table is. */
export type Tabellenteil = readonly [name: string, raster: Raster];

/** A table whose headers stand in the first row of its sheet. */
export function tabelle<S extends Spalten>(liste: Liste<S>, zeilen: readonly Zellen<S>[]): Tabellenteil {
  const felder = Object.keys(liste.spalten);
  const kopf = koepfe(liste).map((text): RawValue => ({ art: 'text', wert: text }));
  const rows = zeilen.map((zeile) => felder.map((feld) => zeile[feld] ?? LEER));
  return [liste.name, rasterAus(`${quoted(liste.blatt)}!A1`, [kopf, ...rows])];
}

/** What a sheet gives back for values that were written into a row: a day for a serial in a column of days, an empty cell for ''. */
export function gelesen<S extends Spalten>({ spalten }: Liste<S>, werte: Zellwerte): Zellen<S> {
  const zellen = Object.entries(werte).map(([feld, wert]) => [feld, gelesenerWert(wert, spalten[feld]?.art)]);
  return Object.fromEntries(zellen) as Zellen<S>;
}

function gelesenerWert(wert: Zellwert, art: Art | undefined): RawValue {
  if (wert === '') return LEER;
  if (typeof wert === 'string') return { art: 'text', wert };
  return { art: art === 'tag' ? 'datum' : 'zahl', wert };
}

/** A single cell, or the first cell of a block. */
export function zelle({ name }: Feld<unknown> | Block, value: RawValue): Tabellenteil {
  return [name, rasterAus(`${quoted(name)}!A1`, [[value]])];
}

/** Where a single cell stands: each on a sheet of its name. */
export function ortVonFeld({ name }: Feld<unknown>): Ort {
  return { art: 'zelle', blatt: name, zelle: 'A1' };
}

/** A reading that found these parts and looked for no others. */
export function inhaltMit(...teile: readonly Tabellenteil[]): Inhalt {
  return new Inhalt(new Map(teile), new Set(teile.map(([name]) => name)));
}

/** Where a field of a row stands; rows count from 0. */
export function ortIn<S extends Spalten>(liste: Liste<S>, zeile: number, feld: keyof S & string): Ort {
  const spalte = Object.keys(liste.spalten).indexOf(feld) + 1;
  return { art: 'zelle', blatt: liste.blatt, zelle: `${columnLetters(spalte)}${zeile + 2}` };
}

/** The cells of a range from its address on, as Excel answers them. */
export function rasterAus(address: string, rows: readonly (readonly RawValue[])[]): Raster {
  return {
    address,
    values: rows.map((row) => row.map(valueOf)),
    valueTypes: rows.map((row) => row.map(typeOf)),
    numberFormat: rows.map((row) => row.map(({ art }) => (art === 'datum' ? 'dd.mm.yyyy' : 'General'))),
  };
}

function valueOf(value: RawValue): unknown {
  if (value.art === 'leer') return '';
  return 'wert' in value ? value.wert : '#REF!';
}

function typeOf({ art }: RawValue): string {
  const types = { leer: 'Empty', fehlerwert: 'Error', wahrheitswert: 'Boolean', text: 'String' } as const;
  return art in types ? types[art as keyof typeof types] : 'Double';
}

function quoted(blatt: string): string {
  return `'${blatt}'`;
}
