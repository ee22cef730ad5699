/** Filters of tables by the texts that columns show. What follows from hidden rows is not its business. */
import { areaName, cellName } from './address';
import type { Book } from './Book';
import { hiddenRows, hideRows } from './hiddenRows';
import type { Criterion } from './packageFacts';
import { escaped } from './partTexts';
import { readText } from './readCell';
import { dataArea, factsOf, rewrite, type Table } from './tables';

/** Shows only the rows whose cell in a column (counted from 0) reads as one of these texts. */
export function filterTable(book: Book, table: Table, column: number, texts: readonly string[]): void {
  const filters = texts.map((text) => `<filter val="${escaped(text)}"/>`).join('');
  setFilter(book, table, column, {
    xml: `<filters>${filters}</filters>`,
    shows: (text) => texts.includes(text),
  });
}

/** The same by a text with placeholders, after `=`: `*` any signs, `?` one, `~` before one that is meant. Case does not matter. */
export function filterTableBy(book: Book, table: Table, column: number, condition: string): void {
  const pattern = condition.replace(/^=/, '');
  const parts = pattern.match(/~[*?~]|[^]/g) ?? [];
  const source = parts.map((part) => (part === '*' ? '[^]*' : part === '?' ? '[^]' : literal(part))).join('');
  const matcher = new RegExp(`^${source}$`, 'i');
  setFilter(book, table, column, {
    xml: `<customFilters><customFilter val="${escaped(pattern)}"/></customFilters>`,
    shows: (text) => matcher.test(text),
  });
}

function literal(part: string): string {
  return part.replace(/^~(?=.)/, '').replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}

/** Takes the filter of one column away; those of others stay. */
export function clearFilter(book: Book, table: Table, column: number): void {
  setFilter(book, table, column, null);
}

/** Shows all rows again. */
export function clearFilters(book: Book, table: Table): void {
  const { headerRow, totalsRow, insertRow } = factsOf(book, table.name);
  book.facts.tables.set(table.name.toLowerCase(), { headerRow, totalsRow, insertRow, filtered: false });
  hideRows(book, table.sheetId, dataArea(table), () => false);
  put(book, table, () => '');
}

/** One filter a column; what was hidden before the first of them stays so. */
function setFilter(book: Book, table: Table, column: number, criterion: Criterion | null): void {
  const facts = factsOf(book, table.name);
  const criteria = new Map(facts.criteria ?? []);
  if (criterion === null) criteria.delete(column);
  else criteria.set(column, criterion);
  const hiddenBefore = facts.hiddenBefore ?? hiddenRows(book, table.sheetId);
  const filtered = criteria.size > 0 || (facts.filtered && facts.criteria === undefined);
  book.facts.tables.set(table.name.toLowerCase(), { ...facts, criteria, hiddenBefore, filtered });
  const sheet = book.sheetName(table.sheetId) ?? '';
  const textAt = (row: number, at: number): string =>
    readText(book, sheet, cellName(row, table.area.column + at));
  hideRows(
    book,
    table.sheetId,
    dataArea(table),
    (row) => hiddenBefore.has(row) || [...criteria].some(([at, { shows }]) => !shows(textAt(row, at))),
  );
  put(book, table, (others) => {
    const kept = others.filter((each) => {
      const at = Number(/\bcolId="(\d+)"/.exec(each)?.[1]);
      return at !== column && !criteria.has(at);
    });
    const own = [...criteria].map(([at, { xml }]) => `<filterColumn colId="${at}">${xml}</filterColumn>`);
    return [...kept, ...own].join('');
  });
}

/** The filter stands in the table's part. @param columns from those that stand there to those that are to. */
function put(book: Book, table: Table, columns: (present: readonly string[]) => string): void {
  const { area } = table;
  rewrite(book, table, area, (xml) => {
    const present = [...xml.matchAll(/<filterColumn\b[^]*?<\/filterColumn>/g)].map(([each]) => each);
    const bare = xml.replace(/<autoFilter\b(?:[^>]*\/>|[^]*?<\/autoFilter>)/, '');
    const filter = `<autoFilter ref="${areaName(area)}">${columns(present)}</autoFilter>`;
    return bare.replace(/<(sortState|tableColumns)\b/, `${filter}<$1`);
  });
}
