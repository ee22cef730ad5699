/**
 * What a person does in Excel while the pane is open, for tests. It goes past office.js and past its faults.
 * Protection is not enforced here: tests use it to bring a workbook into any state.
 */
import type { DefinedName } from 'excelize-wasm';
import { type Area, parseReference, quoteSheet, sheetSize } from './book/address';
import type { Book, Sheet } from './book/Book';
import { checked } from './book/checked';
import { putName, removeName, removeSheet } from './book/definedNames';
import { readFormula, readValue } from './book/readCell';
import { sortTable } from './book/sortTable';
import { numberFormat, setNumberFormat } from './book/styles';
import { writeCell } from './book/writeCell';

type Scalar = string | number | boolean;

/** A person's hands on the workbook. Sheets, tables and names go by name, cells by A1 address. */
export class Person {
  constructor(private readonly book: Book) {}

  /** Types into a cell, as German Excel takes it in; '' empties it. */
  setCell(sheet: string, cell: string, value: Scalar): void {
    const area = this.areaOf(cell);
    const { id, name } = this.sheet(sheet);
    writeCell(this.book, name, area.row, area.column, value);
    this.book.announce({ type: 'changed', sheetId: id, area });
  }

  /** The value that the cell shows. */
  getCell(sheet: string, cell: string): Scalar {
    return readValue(this.book.file, this.sheet(sheet).name, cell).value;
  }

  /** The formula with `=`, or the value. */
  getFormula(sheet: string, cell: string): Scalar {
    return readFormula(this.book.file, this.sheet(sheet).name, cell);
  }

  getNumberFormat(sheet: string, cell: string): string {
    return numberFormat(this.book.file, this.sheet(sheet).name, cell);
  }

  setNumberFormat(sheet: string, cell: string, code: string): void {
    setNumberFormat(this.book.file, this.sheet(sheet).name, cell, code);
    this.book.touch();
  }

  /** Where a name points to, such as `Kennung!$B$14`. */
  getReference(name: string): string | undefined {
    return checked(this.book.file.GetDefinedName()).definedNames.find((entry) => entry.Name === name)
      ?.RefersTo;
  }

  /** Inserts rows before the row with this number (1 = the first). */
  insertRows(sheet: string, row: number, count = 1): void {
    const { id, name } = this.sheet(sheet);
    checked(this.book.file.InsertRows(name, row, count));
    for (const held of this.book.live) {
      if (held.sheetId === id && held.area.row >= row - 1)
        held.area = { ...held.area, row: held.area.row + count };
    }
    this.book.touch();
    this.book.announce({ type: 'changed', sheetId: id, area: wholeRows(row, count), rows: 'RowInserted' });
  }

  /** Deletes one row (1 = the first). */
  deleteRow(sheet: string, row: number): void {
    const { id, name } = this.sheet(sheet);
    checked(this.book.file.RemoveRow(name, row));
    this.book.touch();
    this.book.announce({ type: 'changed', sheetId: id, area: wholeRows(row, 1), rows: 'RowDeleted' });
  }

  /** Names follow; formulas on other sheets do not (excelize leaves them). */
  renameSheet(sheet: string, name: string): void {
    const { id, name: before } = this.sheet(sheet);
    const following = this.namesOn(id);
    checked(this.book.file.SetSheetName(before, name));
    for (const { Name = '', RefersTo = '' } of following) {
      this.setName(Name, `${quoteSheet(name)}${RefersTo.slice(RefersTo.lastIndexOf('!'))}`);
    }
    this.book.touch();
  }

  /** Moves a sheet before another one. */
  moveSheet(sheet: string, before: string): void {
    checked(this.book.file.MoveSheet(this.sheet(sheet).name, this.sheet(before).name));
    this.book.touch();
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

  /** Protects a sheet without a password. */
  protectSheet(sheet: string, allow: { readonly formatCells?: boolean } = {}): void {
    const { id, name } = this.sheet(sheet);
    checked(this.book.file.ProtectSheet(name, { FormatCells: allow.formatCells ?? false }));
    this.book.facts.protection.set(id, { formatCells: allow.formatCells ?? false });
    this.book.touch();
  }

  unprotectSheet(sheet: string): void {
    const { id, name } = this.sheet(sheet);
    checked(this.book.file.UnprotectSheet(name));
    this.book.facts.protection.delete(id);
    this.book.touch();
  }

  /** Unlocks cells such as `B2` or `B2:C5`. */
  unlock(sheet: string, cells: string): void {
    const [first = '', last = first] = cells.split(':');
    const { style } = checked(this.book.file.NewStyle({ Protection: { Locked: false } }));
    checked(this.book.file.SetCellStyle(this.sheet(sheet).name, first, last, style));
    this.book.touch();
  }

  /** Selects cells on a sheet and brings it to the front. */
  select(sheet: string, cells: string): void {
    const { id } = this.sheet(sheet);
    checked(this.book.file.SetActiveSheet(this.book.sheets().findIndex((entry) => entry.id === id)));
    this.book.selection = { sheetId: id, area: this.areaOf(cells) };
    this.book.announce({ type: 'selectionChanged', ...this.book.selection });
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

  private areaOf(cells: string): Area {
    const area = parseReference(cells)?.area;
    if (!area) throw new Error(`no address: ${cells}`);
    return area;
  }

  /** The names of the workbook that point to a sheet. */
  private namesOn(sheetId: number): DefinedName[] {
    const names = checked(this.book.file.GetDefinedName()).definedNames ?? [];
    return names.filter(({ RefersTo = '', Scope }) => {
      const sheet = parseReference(RefersTo)?.sheet;
      return Scope === 'Workbook' && sheet !== undefined && this.book.findSheet(sheet)?.id === sheetId;
    });
  }
}

/** Rows by number, 1 = the first. */
function wholeRows(row: number, count: number): Area {
  return { row: row - 1, column: 0, rows: count, columns: sheetSize.columns };
}
