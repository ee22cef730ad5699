/** Filters of tables by the texts that a column shows. What follows from hidden rows is not its business. */
import { areaName, cellName } from './address';
import type { Book } from './Book';
import { hiddenRows, hideRows } from './hiddenRows';
import { escaped } from './partTexts';
import { readText } from './readCell';
import { dataArea, factsOf, rewrite, type Table } from './tables';

/** Shows only the rows whose cell in a column (counted from 0) reads as one of these texts. */
export function filterTable(book: Book, table: Table, column: number, texts: readonly string[]): void {
  const sheet = book.sheetName(table.sheetId) ?? '';
  const before = hiddenRows(book, table.sheetId);
  const isOut = (row: number): boolean =>
    !texts.includes(readText(book, sheet, cellName(row, table.area.column + column)));
  hideRows(book, table.sheetId, dataArea(table), (row) => before.has(row) || isOut(row));
  const filters = texts.map((text) => `<filter val="${escaped(text)}"/>`).join('');
  put(book, table, true, `<filterColumn colId="${column}"><filters>${filters}</filters></filterColumn>`);
}

/** Shows all rows again. */
export function clearFilters(book: Book, table: Table): void {
  hideRows(book, table.sheetId, dataArea(table), () => false);
  put(book, table, false, '');
}

/** The filter stands in the table's part; one for another column stays. */
function put(book: Book, table: Table, filtered: boolean, criterion: string): void {
  const { area } = table;
  book.facts.tables.set(table.name.toLowerCase(), { ...factsOf(book, table.name), filtered });
  rewrite(book, table, area, (xml) => {
    const criteria = filtered ? [...xml.matchAll(/<filterColumn\b[^]*?<\/filterColumn>/g)].join('') : '';
    const bare = xml.replace(/<autoFilter\b(?:[^>]*\/>|[^]*?<\/autoFilter>)/, '');
    const filter = `<autoFilter ref="${areaName(area)}">${criteria}${criterion}</autoFilter>`;
    return bare.replace(/<(sortState|tableColumns)\b/, `${filter}<$1`);
  });
}
