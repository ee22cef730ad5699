/**
 * Excel.Range: a rectangle of cells.
 */
import { type Area, areaName, cellName, isOnSheet, mapCells, quoteSheet } from '../book/address';
import type { Book, LiveArea } from '../book/Book';
import { readFormula, readText, readValue } from '../book/readCell';
import { clearStyles, numberFormat, setNumberFormat } from '../book/styles';
import { assertFormattable, assertUnlocked, writeCell } from '../book/writeCell';
import { invalidArgument, itemNotFound } from '../wire/HostError';
import type { Json } from '../wire/messages';
import { integerArg, matrixArg, textArg } from './args';
import { type ClassTable, HostObject } from './HostObject';
import { worksheetOf } from './worksheetId';

interface RangeTarget extends LiveArea {
  readonly book: Book;
}

/** The range over an area of a sheet. */
export function rangeObject(book: Book, sheetId: number, area: Area): HostObject {
  return HostObject.of(table, { book, sheetId, area });
}

const table: ClassTable<RangeTarget> = {
  className: 'Range',
  properties: {
    address: { get: (range) => `${quoteSheet(sheetOf(range))}!${areaName(range.area)}` },
    rowIndex: { get: ({ area }) => area.row },
    columnIndex: { get: ({ area }) => area.column },
    rowCount: { get: ({ area }) => area.rows },
    columnCount: { get: ({ area }) => area.columns },
    cellCount: { get: ({ area }) => area.rows * area.columns },
    values: { get: (range) => readAll(range, (cell) => readValue(...cell).value), set: setValues },
    valueTypes: { get: (range) => readAll(range, (cell) => readValue(...cell).type) },
    text: { get: (range) => readAll(range, (cell) => readText(...cell)) },
    formulas: { get: (range) => readAll(range, (cell) => readFormula(...cell)), set: setValues },
    numberFormat: { get: (range) => readAll(range, (cell) => numberFormat(...cell)), set: setNumberFormats },
  },
  links: {
    worksheet: ({ sheetId }, root) => worksheetOf(root, sheetId),
  },
  methods: {
    getCell: (range, [row, column]) =>
      moved(range, integerArg(row, 'row'), integerArg(column, 'column'), 1, 1),
    getOffsetRange: (range, [rows, columns]) =>
      moved(
        range,
        integerArg(rows, 'rowOffset'),
        integerArg(columns, 'columnOffset'),
        range.area.rows,
        range.area.columns,
      ),
    getResizedRange: (range, [rows, columns]) =>
      moved(
        range,
        0,
        0,
        range.area.rows + integerArg(rows, 'deltaRows'),
        range.area.columns + integerArg(columns, 'deltaColumns'),
      ),
    select: ({ book, sheetId, area }) => {
      book.activate(sheetId);
      book.selection = { sheetId, area };
      book.announce({ type: 'selectionChanged', sheetId, area });
    },
    clear: (range, [applyTo]) => clear(range, textArg(applyTo ?? 'All', 'applyTo')),
  },
  track: (range) => range.book.live.add(range),
  untrack: (range) => range.book.live.delete(range),
};

type CellPlace = [book: Book, sheet: string, cell: string];

function sheetOf({ book, sheetId }: RangeTarget): string {
  const name = book.sheetName(sheetId);
  if (name === undefined) throw itemNotFound('the sheet of the range');
  return name;
}

function readAll(range: RangeTarget, read: (cell: CellPlace) => Json): Json {
  const sheet = sheetOf(range);
  return mapCells(range.area, (row, column) => read([range.book, sheet, cellName(row, column)]));
}

function setValues(range: RangeTarget, value: Json): void {
  const { area, book, sheetId } = range;
  const matrix = matrixArg(value, area.rows, area.columns, 'values');
  assertUnlocked(book, sheetId, area);
  const sheet = sheetOf(range);
  matrix.forEach((row, r) =>
    row.forEach((cell, c) => writeCell(book, sheet, area.row + r, area.column + c, cell)),
  );
  book.announce({ type: 'changed', sheetId, area });
}

function setNumberFormats(range: RangeTarget, value: Json): void {
  const { area, book, sheetId } = range;
  const matrix = matrixArg(value, area.rows, area.columns, 'numberFormat');
  assertFormattable(book, sheetId);
  const sheet = sheetOf(range);
  matrix.forEach((row, r) =>
    row.forEach((code, c) => {
      if (code === null) return;
      setNumberFormat(book, sheet, cellName(area.row + r, area.column + c), textArg(code, 'numberFormat'));
    }),
  );
}

function clear(range: RangeTarget, applyTo: string): void {
  const { area, book, sheetId } = range;
  if (!['All', 'Contents', 'Formats'].includes(applyTo)) throw invalidArgument(`applyTo ${applyTo}`);
  assertUnlocked(book, sheetId, area);
  if (applyTo !== 'Contents') assertFormattable(book, sheetId);
  const sheet = sheetOf(range);
  if (applyTo !== 'Formats') {
    mapCells(area, (row, column) => writeCell(book, sheet, row, column, ''));
    book.announce({ type: 'changed', sheetId, area });
  }
  if (applyTo !== 'Contents') clearStyles(book, sheet, area);
}

function moved(
  { book, sheetId, area }: RangeTarget,
  row: number,
  column: number,
  rows: number,
  columns: number,
): HostObject {
  const target = { row: area.row + row, column: area.column + column, rows, columns };
  if (!isOnSheet(target)) throw invalidArgument('the range would leave the sheet');
  return rangeObject(book, sheetId, target);
}
