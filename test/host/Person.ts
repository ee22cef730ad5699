/**
 * What a person does in Excel while the pane is open, for tests. It goes past office.js and past its faults.
 * Protection is not enforced here: tests use it to bring a workbook into any state.
 */
import { type Area, cellName, parseReference, quoteSheet } from './book/address';
import type { Book, Sheet } from './book/Book';
import { checked } from './book/checked';
import { putName, removeName, removeSheet } from './book/definedNames';
import { clearFilters, filterTable } from './book/filter';
import { hideRows, moveHiddenRows } from './book/hiddenRows';
import { insertRows, wholeRows } from './book/rows';
import { readFormula, readValue } from './book/readCell';
import type { WrittenName } from './book/readPackage';
import { selectAddress } from './book/select';
import { sortTable } from './book/sortTable';
import { numberFormat, setNumberFormat, unlock } from './book/styles';
import { findTable, headersOf, type Table } from './book/tables';
import { typeCell } from './book/writeCell';

type Scalar = string | number | boolean;

/** A person's hands on the workbook. Sheets, tables and names go by name, cells by A1 address. */
export class Person {
  constructor(private readonly book: Book) {}

  /** Types into a cell, as German Excel takes it in; '' empties it. */
  setCell(sheet: string, cell: string, value: Scalar): void {
    const area = this.areaOf(cell);
    const { id, name } = this.sheet(sheet);
    typeCell(this.book, name, cellName(area.row, area.column), value);
    this.book.announce({ type: 'changed', sheetId: id, area });
  }

  /** What comes from another computer while Excel says nothing of it here, as when it merges two versions of a workbook. */
  unheard(act: () => void): void {
    const { announce } = this.book;
    this.book.announce = () => undefined;
    act();
    this.book.announce = announce;
  }

  /** What a macro of the workbook does after each change, within the same request; its own changes start nothing anew. */
  whenChanged(act: () => void): void {
    const others = this.book.announce;
    let busy = false;
    this.book.announce = (event) => {
      others(event);
      if (busy || event.type !== 'changed') return;
      busy = true;
      act();
      busy = false;
    };
  }

  /** The value that the cell shows. */
  getCell(sheet: string, cell: string): Scalar {
    return readValue(this.book, this.sheet(sheet).name, cell).value;
  }

  /** The formula with `=`, or the value. */
  getFormula(sheet: string, cell: string): Scalar {
    return readFormula(this.book, this.sheet(sheet).name, cell);
  }

  getNumberFormat(sheet: string, cell: string): string {
    return numberFormat(this.book, this.sheet(sheet).name, cell);
  }

  setNumberFormat(sheet: string, cell: string, code: string): void {
    setNumberFormat(this.book, this.sheet(sheet).name, cell, code);
  }

  /** Where a name points to, such as `Kennung!$B$14`. */
  getReference(name: string): string | undefined {
    return this.book.names.find((entry) => entry.name === name)?.refersTo;
  }

  /** Inserts rows before the row with this number (1 = the first). */
  insertRows(sheet: string, row: number, count = 1): void {
    insertRows(this.book, this.sheet(sheet).id, { row: row - 1, rows: count });
  }

  /** Deletes one row (1 = the first). */
  deleteRow(sheet: string, row: number): void {
    const { id, name } = this.sheet(sheet);
    this.book.move((file) => checked(file.RemoveRow(name, row)));
    moveHiddenRows(this.book, id, row - 1, -1);
    this.book.announce({ type: 'changed', sheetId: id, area: wholeRows(row - 1, 1), rows: 'RowDeleted' });
  }

  /** Names follow; formulas on other sheets do not (excelize leaves them). */
  renameSheet(sheet: string, name: string): void {
    const { id, name: before } = this.sheet(sheet);
    const names = this.namesOn(id);
    this.book.move((file) => checked(file.SetSheetName(before, name)));
    for (const { name: following, refersTo } of names)
      this.setName(following, `${quoteSheet(name)}${refersTo.slice(refersTo.lastIndexOf('!'))}`);
  }

  /** Moves a sheet before another one. */
  moveSheet(sheet: string, before: string): void {
    const [name, next] = [this.sheet(sheet).name, this.sheet(before).name];
    this.book.move((file) => checked(file.MoveSheet(name, next)));
  }

  /** Deletes a sheet; names that pointed there become #REF!, as in Excel. */
  deleteSheet(sheet: string): void {
    removeSheet(this.book, this.sheet(sheet).id);
  }

  /** Creates a name of the workbook or lets it point elsewhere. */
  setName(name: string, refersTo: string): void {
    putName(this.book, name, refersTo);
  }

  deleteName(name: string): void {
    removeName(this.book, name);
  }

  /** Sorts the data rows of a table by a column, ascending; formats stay where they are. */
  sortTable(table: string, header: string): void {
    const { sheetId, area } = sortTable(this.book, table, header);
    this.book.announce({ type: 'changed', sheetId, area });
  }

  /** Shows only the rows of a table whose cell in a column reads as one of these texts. */
  filterTable(table: string, header: string, ...texts: string[]): void {
    const found = this.table(table);
    filterTable(this.book, found, headersOf(this.book, found).indexOf(header), texts);
  }

  /** Shows all rows of a table again. */
  clearFilters(table: string): void {
    clearFilters(this.book, this.table(table));
  }

  /** Hides one row by hand (1 = the first). */
  hideRow(sheet: string, row: number): void {
    hideRows(this.book, this.sheet(sheet).id, wholeRows(row - 1, 1), () => true);
  }

  /** Protects a sheet without a password. */
  protectSheet(sheet: string, allow: { readonly formatCells?: boolean } = {}): void {
    const { id, name } = this.sheet(sheet);
    const formatCells = allow.formatCells ?? false;
    this.book.changeBeyond((file) => checked(file.ProtectSheet(name, { FormatCells: formatCells })));
    this.book.facts.protection.set(id, { formatCells });
  }

  unprotectSheet(sheet: string): void {
    const { id, name } = this.sheet(sheet);
    this.book.changeBeyond((file) => checked(file.UnprotectSheet(name)));
    this.book.facts.protection.delete(id);
  }

  /** Unlocks cells such as `B2` or `B2:C5`. */
  unlock(sheet: string, cells: string): void {
    unlock(this.book, this.sheet(sheet).name, this.areaOf(cells));
  }

  /** Selects cells (`B2:C3`, `A:A`, `3:5`, `A1:B2,D4`) on a sheet and brings it to the front. */
  select(sheet: string, cells: string): void {
    selectAddress(this.book, this.sheet(sheet).id, cells);
  }

  /** Selects a chart: then no cell is selected, and nobody is told of one. */
  selectChart(): void {
    this.book.window.selected = 'chart';
  }

  /** Another workbook comes to the front, or this one again. */
  lookElsewhere(isElsewhere = true): void {
    this.book.window.isInFront = !isElsewhere;
  }

  /** What is selected: sheet and address. */
  selection(): { readonly sheet: string; readonly row: number; readonly column: number } {
    const { sheetId, area } = this.book.selection;
    return { sheet: this.book.sheetName(sheetId) ?? '', row: area.row, column: area.column };
  }

  private sheet(name: string): Sheet {
    const sheet = this.book.findSheet(name);
    if (!sheet) throw new Error(`no sheet ${name}`);
    return sheet;
  }

  private table(name: string): Table {
    const table = findTable(this.book, name);
    if (!table) throw new Error(`no table ${name}`);
    return table;
  }

  private areaOf(cells: string): Area {
    const area = parseReference(cells)?.area;
    if (!area) throw new Error(`no address: ${cells}`);
    return area;
  }

  /** The names of the workbook that point to a sheet. */
  private namesOn(sheetId: number): readonly WrittenName[] {
    return this.book.names.filter(({ refersTo, sheetId: own }) => {
      const sheet = parseReference(refersTo)?.sheet;
      return own === undefined && sheet !== undefined && this.book.findSheet(sheet)?.id === sheetId;
    });
  }
}
