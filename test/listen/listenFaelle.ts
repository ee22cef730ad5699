/** Small tables of every kind of key, and readings of them with cells by header, for the tests of the table engine. */
import { liste, listeOhneId } from '../../src/listen/liste';
import { pflicht, tag, text as textspalte, wahl } from '../../src/listen/spalte';
import { alsAuswahl } from '../../src/listen/auswahl';
import type { Raster } from '../../src/listen/raster';
import type { Ort, RawValue } from '../../src/listen/zelle';
import { rasterAus } from '../support/inhalt';
import { LEER, text } from '../support/rawFaelle';

const SPALTEN = {
  was: textspalte('Was'),
  wann: tag('Bis wann'),
  wer: wahl('Wer', alsAuswahl('Wer', ['Person', 'Jobcenter'])),
};
const BLATT = { blatt: 'Blatt', seit: 3 };

export const NUMMERIERT = liste('tblNummeriert', { ...BLATT, id: 'Z' }, SPALTEN);
export const FEST = liste('tblFest', { ...BLATT, ids: ['Q1', 'Q2', 'Q3'] }, SPALTEN);
export const FREI = liste('tblFrei', { ...BLATT, id: null }, SPALTEN);
export const OHNE_ID = listeOhneId('tblOhneId', BLATT, SPALTEN);
export const MIT_PFLICHT = listeOhneId('tblMitPflicht', BLATT, { ...SPALTEN, wann: pflicht(SPALTEN.wann) });

/** Cells of a row by header; what is not named is empty, and a word stands for a text. */
export type Zellen = Readonly<Record<string, RawValue | string>>;

/** A table as found on the sheet `Blatt` from C5 on, with these headers in this order. */
export function gefunden(koepfe: readonly string[], ...zeilen: readonly Zellen[]): Raster {
  const rows = zeilen.map((zellen) => koepfe.map((kopf) => rohwert(zellen[kopf])));
  return rasterAus('Blatt!C5', [koepfe.map(text), ...rows]);
}

function rohwert(zelle: RawValue | string | undefined): RawValue {
  return typeof zelle === 'string' ? text(zelle) : (zelle ?? LEER);
}

/** A cell on the sheet of these tables. */
export function ort(zelle: string): Ort {
  return { art: 'zelle', blatt: 'Blatt', zelle };
}
