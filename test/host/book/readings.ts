/** Two ways to read a workbook: as the stand-in does, and everything from excelize. For tests that compare them. */
import { type Area, cellName, mapCells } from './address';
import { isDeepStrictEqual } from 'node:util';
import { askCalculatedText, askFormula, askLook, askValue } from './askCell';
import type { Book } from './Book';
import { checked } from './checked';
import { isBeyondExcelize, readFormula, readText, readValue } from './readCell';
import { lookOf } from './styles';
import { usedArea } from './usedCells';

/** A cell as the stand-in reads it, without excelize wherever it can. */
function read(book: Book, sheet: string, cell: string) {
  return {
    cell: `${sheet}!${cell}`,
    value: readValue(book, sheet, cell),
    formula: readFormula(book, sheet, cell),
    text: readText(book, sheet, cell),
    look: { ...lookOf(book, sheet, cell), style: 0 },
  };
}

/** The same cell, all of it from excelize. The shown text is asked for later: asking rounds the number in the cell. */
function asked({ file }: Book, sheet: string, cell: string): Omit<ReturnType<typeof read>, 'text'> {
  const value = askValue(file, sheet, cell);
  const formula = askFormula(file, sheet, cell);
  const look = { ...askLook(file, sheet, cell), style: 0 };
  return {
    cell: `${sheet}!${cell}`,
    value,
    formula: formula === '' ? value.value : `=${formula}`,
    look,
  };
}

function askedText({ file }: Book, sheet: string, cell: string, known: ReturnType<typeof asked>): string {
  const { value, type } = known.value;
  if (type !== 'Double' || known.look.numberFormat === 'General') return plainText(value);
  if (askFormula(file, sheet, cell) !== '') return askCalculatedText(file, sheet, cell);
  return checked(file.GetCellValue(sheet, cell, { ShortDatePattern: 'dd.mm.yyyy' })).value;
}

function plainText(value: string | number | boolean): string {
  if (typeof value === 'boolean') return value ? 'WAHR' : 'FALSCH';
  return typeof value === 'number' ? String(value).replace('.', ',') : value;
}

/** All cells of a sheet and some around them. */
export function around(book: Book, sheet: string): Area {
  const used = usedArea(book, sheet);
  return { ...used, rows: used.rows + 3, columns: used.columns + 2 };
}

/** What the two readings disagree about, of all that excelize can read. */
export function differences(book: Book, sheets = book.sheets().map(({ name }) => name)): unknown[] {
  return sheets.flatMap((sheet) => {
    const cells = mapCells(around(book, sheet), (row, column) => cellName(row, column))
      .flat()
      .filter((cell) => !isBeyondExcelize(book.cells.content(sheet, cell)));
    const readings = cells.map((cell) => read(book, sheet, cell));
    const answers = cells.map((cell) => asked(book, sheet, cell));
    return cells.flatMap((cell, index) => {
      const answer = answers[index];
      const other = answer && { ...answer, text: askedText(book, sheet, cell, answer) };
      return isDeepStrictEqual(readings[index], other) ? [] : [[readings[index], other]];
    });
  });
}
