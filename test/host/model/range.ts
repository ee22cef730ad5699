/** Excel.Range: a rectangle of cells. */
import {
  type Area,
  areaAround,
  areaName,
  cellName,
  isOnSheet,
  isUnbounded,
  mapCells,
  parseReference,
  quoteSheet,
} from '../book/address';
import type { Book, LiveArea } from '../book/Book';
import { assertInFront } from '../book/excelWindow';
import { selectCells } from '../book/select';
import { landing, rowHidden } from '../book/hiddenRows';
import { readFormula, readText, readValue } from '../book/readCell';
import { moveReferences } from '../book/moveReferences';
import { areWholeColumns, insertColumns } from '../book/columns';
import { areWholeRows, insertRows } from '../book/rows';
import { clearStyles, copyStyle, numberFormat, setNumberFormat } from '../book/styles';
import { assertFormattable, assertUnlocked, assertUnprotected, writeCell } from '../book/writeCell';
import { apiNotImplemented, invalidArgument, itemNotFound } from '../wire/HostError';
import type { Json } from '../wire/messages';
import { assertSize, integerArg, matrixArg, textArg } from './args';
import { type ClassTable, HostObject, orNullObject } from './HostObject';
import { mergedAreasObject, usedPart } from './rangeSurroundings';
import { rangeViewObject } from './rangeView';
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
    rowHidden: { get: ({ book, sheetId, area }) => rowHidden(book, sheetId, area) },
  },
  links: {
    worksheet: ({ sheetId }, root) => worksheetOf(root, sheetId),
  },
  methods: {
    getCell: (range, [row, column]) =>
      moved(range, integerArg(row, 'row'), integerArg(column, 'column'), 1, 1),
    getRow: (range, [row]) => moved(range, integerArg(row, 'row'), 0, 1, range.area.columns),
    getBoundingRect: (range, [other]) => around(range, textArg(other, 'anotherRange')),
    _ValidateArraySize: ({ area }, [rows, columns]) => assertSize(area, rows, columns),
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
    getRowsBelow: (range, [count]) =>
      moved(range, range.area.rows, 0, integerArg(count ?? 1, 'count'), range.area.columns),
    getMergedAreasOrNullObject: (range) => mergedAreasObject(range.book, sheetOf(range), range.area),
    getUsedRangeOrNullObject: (range) => {
      const used = usedPart(range.book, sheetOf(range), range.area);
      return orNullObject(used === null ? undefined : rangeObject(range.book, range.sheetId, used));
    },
    getVisibleView: ({ book, sheetId, area }) => rangeViewObject(book, sheetId, area),
    select: ({ book, sheetId, area }) => {
      assertInFront(book.window, 'GeneralException');
      selectCells(book, sheetId, area);
    },
    insert: (range, [shift]) => insert(range, textArg(shift, 'shift')),
    copyFrom: (range, [source, copyType]) =>
      copyFrom(range, textArg(source, 'sourceRange'), textArg(copyType ?? 'All', 'copyType')),
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

/** Of whole rows and columns there is no matrix, only null. */
function readAll(range: RangeTarget, read: (cell: CellPlace) => Json): Json {
  const sheet = sheetOf(range);
  if (isUnbounded(range.area)) return null;
  return mapCells(range.area, (row, column) => read([range.book, sheet, cellName(row, column)]));
}

function setValues(range: RangeTarget, value: Json): void {
  const { area, book, sheetId } = range;
  const matrix = matrixArg(value, area.rows, area.columns, 'values');
  assertUnlocked(book, sheetId, area);
  const sheet = sheetOf(range);
  landing(book, sheetId, area, matrix).forEach((row, r) =>
    row.forEach((cell, c) => writeCell(book, sheet, area.row + r, area.column + c, cell)),
  );
  book.announce({ type: 'changed', sheetId, area });
}

function setNumberFormats(range: RangeTarget, value: Json): void {
  const { area, book, sheetId } = range;
  const matrix = matrixArg(value, area.rows, area.columns, 'numberFormat');
  assertFormattable(book, sheetId);
  const sheet = sheetOf(range);
  landing(book, sheetId, area, matrix).forEach((row, r) =>
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

/** Cells that move make room only as whole rows or columns; anything else is more than the stand-in knows. */
function insert({ book, sheetId, area }: RangeTarget, shift: string): HostObject {
  const rows = shift === 'Down' && areWholeRows(area);
  if (!rows && !(shift === 'Right' && areWholeColumns(area)))
    throw apiNotImplemented('Range.insert of anything but rows or columns');
  assertUnprotected(book, sheetId);
  if (rows) insertRows(book, sheetId, area);
  else insertColumns(book, sheetId, area);
  return rangeObject(book, sheetId, area);
}

/** Looks of an area of the same size, or the formula of a single cell. */
function copyFrom({ book, sheetId, area }: RangeTarget, address: string, copyType: string): void {
  const from = parseReference(address)?.area;
  if (from?.rows !== area.rows || from.columns !== area.columns)
    throw apiNotImplemented('Range.copyFrom another sheet or an area of another size');
  const sheet = book.sheetName(sheetId) ?? '';
  const [down, right] = [area.row - from.row, area.column - from.column];
  if (copyType === 'Formats') {
    assertFormattable(book, sheetId);
    mapCells(from, (row, column) =>
      copyStyle(book, sheet, cellName(row, column), {
        ...area,
        row: row + down,
        column: column + right,
        rows: 1,
        columns: 1,
      }),
    );
    return;
  }
  if (copyType !== 'Formulas') throw apiNotImplemented(`Range.copyFrom ${copyType}`);
  assertUnlocked(book, sheetId, area);
  mapCells(from, (row, column) => {
    const formula = readFormula(book, sheet, cellName(row, column));
    writeCell(book, sheet, row + down, column + right, moveReferences(formula, down, right));
  });
  book.announce({ type: 'changed', sheetId, area });
}

function around({ book, sheetId, area }: RangeTarget, address: string): HostObject {
  const other = parseReference(address);
  if (other?.sheet !== book.sheetName(sheetId)) throw invalidArgument('anotherRange');
  return rangeObject(book, sheetId, areaAround(area, other?.area ?? area));
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
