/**
 * What Excel makes of a value that is put into a cell, as German Excel reads it when somebody types it.
 * Deliberately strict: whatever Excel may take for something else than text becomes something else here.
 * Pure: it must not know the workbook.
 */
import type { Json } from '../wire/messages';
import { dateSerial } from './dateSerial';

/** What is stored; `format` is the number format that the input brings along into a General cell. */
export type CellInput =
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'empty' }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly number: number; readonly format?: string }
  | { readonly kind: 'boolean'; readonly boolean: boolean }
  | { readonly kind: 'formula'; readonly formula: string };

/** What the reading depends on. */
export interface InputContext {
  /** The cell's number format is `@`. */
  readonly isTextCell: boolean;
  readonly date1904: boolean;
  /** Year of a date written without one. */
  readonly currentYear: number;
}

/** Reads one value; `undefined` for a value that no cell can hold. */
export function readInput(value: Json, context: InputContext): CellInput | undefined {
  if (value === null) return { kind: 'unchanged' };
  if (value === '') return { kind: 'empty' };
  if (typeof value === 'object') return undefined;
  if (context.isTextCell) return { kind: 'text', text: textOf(value) };
  if (typeof value === 'number') return { kind: 'number', number: value };
  if (typeof value === 'boolean') return { kind: 'boolean', boolean: value };
  return readTyped(value, context);
}

function textOf(value: string | number | boolean): string {
  if (typeof value === 'boolean') return value ? 'WAHR' : 'FALSCH';
  return String(value).replace(/^'/, '');
}

function readTyped(text: string, context: InputContext): CellInput {
  if (text.startsWith("'")) return { kind: 'text', text: text.slice(1) };
  const found =
    readNumber(text) ?? readDate(text, context) ?? readTime(text) ?? readWord(text) ?? readFormula(text);
  return found ?? { kind: 'text', text };
}

/** `3`, `-3,5`, `1.234,5`, `50 %`, `1E3`; `3,0` loses its comma, the worst that Excel does with it. */
function readNumber(text: string): CellInput | undefined {
  const parts = /^\s*([+-]?)(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?(E[+-]?\d+)?\s*(%?)\s*$/i.exec(text);
  if (!parts) return undefined;
  const [, sign = '', whole = '', decimals, exponent = '', percent] = parts;
  const digits = whole.replaceAll('.', '');
  const mantissa = decimals === '0' ? `${digits}0` : `${digits}.${decimals ?? '0'}`;
  const number = Number(`${sign}${mantissa}${exponent}`);
  return percent ? { kind: 'number', number: number / 100, format: '0%' } : { kind: 'number', number };
}

/** `1.2`, `1.2.2026`, `1.2.26`, `1/2/2026`, `2026-02-01`. */
function readDate(text: string, context: InputContext): CellInput | undefined {
  const german = /^\s*(\d{1,2})[./-](\d{1,2})(?:[./-](\d{4}|\d{2}))?\.?\s*$/.exec(text);
  const iso = /^\s*(\d{4})-(\d{1,2})-(\d{1,2})\s*$/.exec(text);
  if (!german && !iso) return undefined;
  const day = Number(german?.[1] ?? iso?.[3]);
  const month = Number(german?.[2] ?? iso?.[2]);
  const year = fullYear(german ? german[3] : iso?.[1], context.currentYear);
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCDate() !== day || date.getUTCMonth() !== month - 1) return undefined;
  const number = dateSerial(year, month, day, context.date1904);
  return number === undefined ? undefined : { kind: 'number', number, format: 'dd/mm/yyyy' };
}

function fullYear(text: string | undefined, currentYear: number): number {
  if (text === undefined) return currentYear;
  if (text.length > 2) return Number(text);
  return Number(text) + (Number(text) < 30 ? 2000 : 1900);
}

function readTime(text: string): CellInput | undefined {
  const parts = /^\s*(\d{1,2}):(\d{2})(?::(\d{2}))?\s*$/.exec(text);
  if (!parts) return undefined;
  const [, hours, minutes, seconds = 0] = parts.map(Number);
  const number = ((hours ?? 0) * 3600 + (minutes ?? 0) * 60 + (Number.isNaN(seconds) ? 0 : seconds)) / 86_400;
  return { kind: 'number', number, format: 'h:mm' };
}

/** What a person may type for an error → the error's name in the file. */
const errorNames: Readonly<Record<string, string>> = {
  '#N/A': '#N/A',
  '#NV': '#N/A',
  '#REF!': '#REF!',
  '#BEZUG!': '#REF!',
  '#VALUE!': '#VALUE!',
  '#WERT!': '#VALUE!',
  '#DIV/0!': '#DIV/0!',
  '#NAME?': '#NAME?',
  '#NUM!': '#NUM!',
  '#ZAHL!': '#NUM!',
};

function readWord(text: string): CellInput | undefined {
  const word = text.trim().toUpperCase();
  if (word === 'TRUE' || word === 'WAHR') return { kind: 'boolean', boolean: true };
  if (word === 'FALSE' || word === 'FALSCH') return { kind: 'boolean', boolean: false };
  const error = errorNames[word];
  return error === undefined ? undefined : { kind: 'formula', formula: error };
}

/** `=A1`, and also `+A1`, `-A1`, `@A1`, which Excel takes for formulas as well. */
function readFormula(text: string): CellInput | undefined {
  if (!/^[=+\-@]./s.test(text)) return undefined;
  return { kind: 'formula', formula: text.startsWith('=') ? text.slice(1) : text };
}
