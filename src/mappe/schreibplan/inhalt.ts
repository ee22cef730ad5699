/** Contents of cells, ready to be written again, and whether two of them are the same. Pure. */
import type { Blockstand } from '../fallmappe';
import { ZELLGRENZE } from '../../listen/zellgrenze';
import type { Bestand } from '../bestand';
import type { Inhalt } from './stueck';

/** All cells of a range as they stand. */
export function inhaltVon(bestand: Bestand): Inhalt {
  return {
    formulas: bestand.values.map((row, zeile) => row.map((_, spalte) => restorable(bestand, zeile, spalte))),
    numberFormat: bestand.numberFormat.map((row) => [...row]),
  };
}

/** What a column of cells holds now, ready to be put back. Rows and column count from 0. */
export function vorherVon(
  bestand: Bestand,
  zeile: number,
  spalte: number,
  zeilen: number,
): Blockstand['vorher'] {
  const rows = Array.from({ length: zeilen }, (_, index) => zeile + index);
  return {
    formulas: rows.map((row) => [restorable(bestand, row, spalte)]),
    numberFormat: rows.map((row) => [bestand.numberFormat[row]?.[spalte] ?? 'General']),
  };
}

/** What to write so that a cell is again as it was: a text needs its apostrophe wherever Excel could take it for something else. */
function restorable(bestand: Bestand, zeile: number, spalte: number): unknown {
  const formula: unknown = bestand.formulas[zeile]?.[spalte] ?? '';
  const istText =
    bestand.valueTypes[zeile]?.[spalte] === 'String' && formula === bestand.values[zeile]?.[spalte];
  if (!istText || formula === '') return formula;
  return mitApostroph(String(formula), bestand.numberFormat[zeile]?.[spalte] ?? 'General');
}

/**
 * A value as a formula to write: a text gets an apostrophe wherever Excel could take it for something else; in front of one
 * that just fits into a cell it would be one too many.
 */
export function mitApostroph(wert: string | number, format: string): string | number {
  if (typeof wert === 'number' || wert === '' || wert.length >= ZELLGRENZE) return wert;
  return format === '@' && !/^['=]/.test(wert) ? wert : `'${wert}`;
}

/** A content without what its number format adds: the apostrophe of a text depends on it. */
function ohneFormat(formel: unknown): { readonly art: string; readonly wert: unknown } {
  if (typeof formel !== 'string') return { art: typeof formel, wert: formel };
  if (formel.startsWith('=')) return { art: 'formel', wert: formel };
  return { art: 'text', wert: formel.startsWith("'") ? formel.slice(1) : formel };
}

/** Excel keeps fifteen digits of a number; a thousandth of a second is far above that. */
const TOLERANZ_TAGE = 1e-8;

/** Whether two contents are the same, whatever the format of their cells. */
export function istGleicherInhalt(eine: unknown, andere: unknown): boolean {
  const [one, other] = [ohneFormat(eine), ohneFormat(andere)];
  if (one.art !== other.art) return false;
  return istGleicherWert(one.wert, other.wert);
}

/** Whether two values are the same as Excel keeps them: fifteen digits, and line breaks of one kind. */
export function istGleicherWert(eine: unknown, andere: unknown): boolean {
  if (typeof eine === 'number' && typeof andere === 'number') return Math.abs(eine - andere) < TOLERANZ_TAGE;
  if (typeof eine === 'string' && typeof andere === 'string') return umbruch(eine) === umbruch(andere);
  return eine === andere;
}

function umbruch(text: string): string {
  return text.replaceAll('\r\n', '\n');
}
