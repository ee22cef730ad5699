/** One cell through a column: what is understood of it, and what stands in it after a write. */
import type { Auswahlliste } from '../../src/listen/auswahl';
import type { Fehler } from '../../src/listen/fehler';
import type { Spalte } from '../../src/listen/spalte';
import type { Zellwert } from '../../src/listen/werte';
import type { RawValue } from '../../src/listen/zelle';
import { datum, LEER, ortVon, text, zahl } from './rawFaelle';

/** A list with a variant of its first entry, and a second entry that is understood but not offered. */
export const FARBE: Auswahlliste<'rot' | 'blau'> = {
  name: 'Farbe',
  werte: [
    { wert: 'rot', eintraege: ['r', 'Rot'] },
    { wert: 'blau', eintraege: ['b', 'Blau'], angeboten: false },
  ],
};

/** The place of the cell. */
export const PROBE = ortVon('A1');

/** What a column answers to a cell, and what it reports. */
export function gelesen<Wert>(spalte: Spalte<Wert>, value: RawValue): { wert: Wert; fehler: Fehler[] } {
  const fehler: Fehler[] = [];
  const wert = spalte.read({ ort: PROBE, value }, (each) => void fehler.push(each));
  return { wert, fehler };
}

/** What a cell of a column holds once this has been written into it. */
export function eingetragen({ art }: Pick<Spalte<unknown>, 'art'>, wert: Zellwert): RawValue {
  if (wert === '') return LEER;
  if (typeof wert === 'string') return text(wert);
  return art === 'tag' ? datum(wert) : zahl(wert);
}
