/**
 * What Excel makes of a value that is put into a cell. There are two ways in: add-ins write English texts (en-US, whatever the
 * language of Excel: Range.values, OfficeDev/office-js issue 1559), people type German ones.
 * Deliberately strict: whatever Excel may take for something else than text becomes something else here.
 * Pure: it must not know the workbook.
 */
import type { Json } from '../wire/messages';
import { dateSerial } from './dateSerial';
import { type Language, LANGUAGES } from './languages';

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
  /** English what comes from an add-in, German what a person types. */
  readonly language: 'en' | 'de';
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
  if (context.isTextCell) return { kind: 'text', text: textOf(value, LANGUAGES[context.language]) };
  if (typeof value === 'number') return { kind: 'number', number: value };
  if (typeof value === 'boolean') return { kind: 'boolean', boolean: value };
  return readTyped(value, context);
}

function textOf(value: string | number | boolean, { truth }: Language): string {
  if (typeof value === 'boolean') return truth[value ? 0 : 1];
  return String(value).replace(/^'/, '');
}

function readTyped(text: string, context: InputContext): CellInput {
  if (text.startsWith("'")) return { kind: 'text', text: text.slice(1) };
  const language = LANGUAGES[context.language];
  const found =
    readNumber(text, language) ??
    readDate(text, language, context) ??
    readTime(text) ??
    readWord(text, language) ??
    readFormula(text);
  return found ?? { kind: 'text', text };
}

function readNumber(text: string, language: Language): CellInput | undefined {
  const parts = /^\s*([+-]?)([\d.,]*\d[\d.,]*)(E[+-]?\d+)?\s*(%?)\s*$/i.exec(text);
  if (!parts) return undefined;
  const [, sign = '', digits = '', exponent = '', percent] = parts;
  const mantissa = language.mantissa(digits);
  if (mantissa === undefined) return undefined;
  const number = Number(`${sign}${mantissa}${exponent}`);
  return percent ? { kind: 'number', number: number / 100, format: '0%' } : { kind: 'number', number };
}

function readDate(text: string, language: Language, context: InputContext): CellInput | undefined {
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(text.trim());
  const parts = iso ? { year: iso[1], month: Number(iso[2]), day: Number(iso[3]) } : language.date(text);
  if (!parts) return undefined;
  const { day, month } = parts;
  const year = fullYear(parts.year, context.currentYear);
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCDate() !== day || date.getUTCMonth() !== month - 1) return undefined;
  const number = dateSerial(year, month, day, context.date1904);
  return number === undefined ? undefined : { kind: 'number', number, format: language.dateFormat };
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

function readWord(text: string, { truth, errors }: Language): CellInput | undefined {
  const word = text.trim().toUpperCase();
  const found = truth.indexOf(word);
  if (found >= 0) return { kind: 'boolean', boolean: found === 0 };
  const error = errors[word];
  return error === undefined ? undefined : { kind: 'formula', formula: error };
}

/** `=A1`, and also `+A1`, `-A1`, `@A1`, which Excel takes for formulas as well. */
function readFormula(text: string): CellInput | undefined {
  if (!/^[=+\-@]./s.test(text)) return undefined;
  return { kind: 'formula', formula: text.startsWith('=') ? text.slice(1) : text };
}
