/**
 * What a person does in Excel while the pane is open, for tests. It goes past office.js and past its faults.
 * Protection is not enforced here: tests use it to bring a workbook into any state. What is done here can be undone as in Excel.
 */
import { cellName } from './book/address';
import type { Book } from './book/Book';
import { checked } from './book/checked';
import { putName, removeName, removeSheet } from './book/definedNames';
import { clearFilters, filterTable } from './book/filter';
import { hideRows } from './book/hiddenRows';
import { moveSheet, renameSheet } from './book/moveSheet';
import { areaOf, sheetNamed, tableNamed } from './book/named';
import { insertRows, removeRows, wholeRows } from './book/rows';
import { readFormula, readValue } from './book/readCell';
import { selectAddress } from './book/select';
import { sortTable } from './book/sortTable';
import { numberFormat, setNumberFormat, unlock } from './book/styles';
import { headersOf } from './book/tables';
import { typeCell } from './book/writeCell';

type Scalar = string | number | boolean;

/** A person's hands on the workbook. Sheets, tables and names go by name, cells by A1 address. */
export class Person {
  constructor(private readonly book: Book) {}

  /** Types into a cell, as German Excel takes it in; '' empties it. */
  setCell(sheet: string, cell: string, value: Scalar): void {
    const area = areaOf(cell);
    const { id, name } = sheetNamed(this.book, sheet);
    this.begin();
    typeCell(this.book, name, cellName(area.row, area.column), value);
    this.book.announce({ type: 'changed', sheetId: id, area });
  }

  /** Takes back the last step that Excel keeps (Ctrl+Z); false where there is none. */
  undo(): boolean {
    return this.book.undo.takeBack();
  }

  /** What comes from another computer while Excel says nothing of it here, as when it merges two versions of a workbook. */
  unheard(act: () => void): void {
    const { announce } = this.book;
    this.book.announce = () => undefined;
    this.book.undo.aside(act);
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
    return readValue(this.book, sheetNamed(this.book, sheet).name, cell).value;
  }

  /** The formula with `=`, or the value. */
  getFormula(sheet: string, cell: string): Scalar {
    return readFormula(this.book, sheetNamed(this.book, sheet).name, cell);
  }

  getNumberFormat(sheet: string, cell: string): string {
    return numberFormat(this.book, sheetNamed(this.book, sheet).name, cell);
  }

  setNumberFormat(sheet: string, cell: string, code: string): void {
    this.begin();
    setNumberFormat(this.book, sheetNamed(this.book, sheet).name, cell, code);
  }

  /** Where a name points to, such as `Kennung!$B$14`. */
  getReference(name: string): string | undefined {
    return this.book.names.find((entry) => entry.name === name)?.refersTo;
  }

  /** Inserts rows before the row with this number (1 = the first). */
  insertRows(sheet: string, row: number, count = 1): void {
    this.begin();
    insertRows(this.book, sheetNamed(this.book, sheet).id, { row: row - 1, rows: count });
  }

  /** Deletes one row (1 = the first). */
  deleteRow(sheet: string, row: number): void {
    this.begin();
    removeRows(this.book, sheetNamed(this.book, sheet).id, { row: row - 1, rows: 1 });
  }

  /** Names follow; formulas on other sheets do not (excelize leaves them). */
  renameSheet(sheet: string, name: string): void {
    renameSheet(this.book, sheetNamed(this.book, sheet), name);
  }

  /** Moves a sheet before another one. */
  moveSheet(sheet: string, before: string): void {
    moveSheet(this.book, sheetNamed(this.book, sheet), sheetNamed(this.book, before));
  }

  /** Deletes a sheet; names that pointed there become #REF!, as in Excel. */
  deleteSheet(sheet: string): void {
    removeSheet(this.book, sheetNamed(this.book, sheet).id);
  }

  /** Creates a name of the workbook or lets it point elsewhere. */
  setName(name: string, refersTo: string): void {
    this.begin();
    putName(this.book, name, refersTo);
  }

  deleteName(name: string): void {
    this.begin();
    removeName(this.book, name);
  }

  /** Sorts the data rows of a table by a column, ascending; formats stay where they are. */
  sortTable(table: string, header: string): void {
    this.begin();
    const { sheetId, area } = sortTable(this.book, table, header);
    this.book.announce({ type: 'changed', sheetId, area });
  }

  /** Shows only the rows of a table whose cell in a column reads as one of these texts. */
  filterTable(table: string, header: string, ...texts: string[]): void {
    const found = tableNamed(this.book, table);
    this.begin();
    filterTable(this.book, found, headersOf(this.book, found).indexOf(header), texts);
  }

  /** Shows all rows of a table again. */
  clearFilters(table: string): void {
    this.begin();
    clearFilters(this.book, tableNamed(this.book, table));
  }

  /** Hides one row by hand (1 = the first). */
  hideRow(sheet: string, row: number): void {
    this.begin();
    hideRows(this.book, sheetNamed(this.book, sheet).id, wholeRows(row - 1, 1), () => true);
  }

  /** Hides a column, given by its letters. */
  hideColumn(sheet: string, column: string): void {
    const { name } = sheetNamed(this.book, sheet);
    this.book.changeBeyond((file) => checked(file.SetColVisible(name, column, false)));
  }

  /** Protects a sheet without a password. */
  protectSheet(sheet: string, allow: { readonly formatCells?: boolean } = {}): void {
    const { id, name } = sheetNamed(this.book, sheet);
    const formatCells = allow.formatCells ?? false;
    this.book.changeBeyond((file) => checked(file.ProtectSheet(name, { FormatCells: formatCells })));
    this.book.facts.protection.set(id, { formatCells });
    this.book.undo.forget();
  }

  unprotectSheet(sheet: string): void {
    const { id, name } = sheetNamed(this.book, sheet);
    this.book.changeBeyond((file) => checked(file.UnprotectSheet(name)));
    this.book.facts.protection.delete(id);
    this.book.undo.forget();
  }

  /** Unlocks cells such as `B2` or `B2:C5`. */
  unlock(sheet: string, cells: string): void {
    this.begin();
    unlock(this.book, sheetNamed(this.book, sheet).name, areaOf(cells));
  }

  /** Selects cells (`B2:C3`, `A:A`, `3:5`, `A1:B2,D4`) on a sheet and brings it to the front. */
  select(sheet: string, cells: string): void {
    selectAddress(this.book, sheetNamed(this.book, sheet).id, cells);
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

  /** What follows is one step of the list. */
  private begin(): void {
    this.book.undo.begin();
  }
}
