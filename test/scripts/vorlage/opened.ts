/**
 * Opens the template as it is shipped, once for all tests of a file: through excelize and as plain package parts. That the
 * shipped file is what the build gives is proven by build.test.ts alone.
 */
import type { DataValidation, NewFile } from 'excelize-wasm';
import { type Area, cellName, mapCells, parseReference } from '../../host/book/address';
import { loadExcelize, type ExcelizeLibrary } from '../../host/nodeExcelize';
import { partsOf } from '../../host/packageEdit';
import { vorlageBytes } from '../../support/mappe';

export interface Place {
  readonly sheet: string;
  readonly cell: string;
}

export interface Validation {
  readonly sheet: string;
  readonly range: string;
  readonly type: string;
  readonly formula: string;
  readonly errorStyle: string;
  readonly prompt: string;
  readonly promptTitle: string;
  readonly error: string;
  readonly errorTitle: string;
}

interface Table {
  readonly sheet: string;
  readonly range: string;
}

export interface Opened {
  readonly excelize: ExcelizeLibrary;
  readonly bytes: Uint8Array;
  readonly file: NewFile;
  readonly parts: ReadonlyMap<string, string>;
  readonly tables: ReadonlyMap<string, Table>;
  /** The data validations of each sheet. */
  readonly validations: ReadonlyMap<string, readonly Validation[]>;
}

/** The shipped template, opened; what is asked for again and again is read at once. */
export async function openTemplate(): Promise<Opened> {
  return openBytes(await loadExcelize(), vorlageBytes());
}

/** Any template, opened the same way. */
export function openBytes(excelize: ExcelizeLibrary, bytes: Uint8Array): Opened {
  return { excelize, bytes, parts: partsOf(bytes), ...contentsOf(excelize.OpenReader(bytes)) };
}

/** A file with what its sheets hold now. */
export function contentsOf(file: NewFile): Pick<Opened, 'file' | 'tables' | 'validations'> {
  const sheets = file.GetSheetList().list;
  return {
    file,
    tables: new Map(sheets.flatMap((sheet) => tablesOn(file, sheet))),
    validations: new Map(sheets.map((sheet) => [sheet, validationsOn(file, sheet)])),
  };
}

function tablesOn(file: NewFile, sheet: string): [string, Table][] {
  return file.GetTables(sheet).tables.map(({ Name = '', Range }) => [Name, { sheet, range: Range }]);
}

/** The library answers under another name than its types say. */
function validationsOn(file: NewFile, sheet: string): Validation[] {
  const found = (file.GetDataValidations(sheet) as unknown as { dataValidations: DataValidation[] })
    .dataValidations;
  return found.map((rule) => ({
    sheet,
    range: rule.Sqref ?? '',
    type: rule.Type ?? '',
    formula: rule.Formula1 ?? '',
    errorStyle: rule.ErrorStyle ?? '',
    prompt: rule.Prompt ?? '',
    promptTitle: rule.PromptTitle ?? '',
    error: rule.Error ?? '',
    errorTitle: rule.ErrorTitle ?? '',
  }));
}

/** Text of a part; throws if there is none. */
export function part({ parts }: Opened, path: string): string {
  const xml = parts.get(path);
  if (xml === undefined) throw new Error(`No part ${path}`);
  return xml;
}

/** Where a defined name points to. */
export function placeOf({ file }: Opened, name: string): Place {
  const found = file.GetDefinedName().definedNames.filter(({ Name }) => Name === name);
  if (found.length !== 1) throw new Error(`${name}: ${found.length} definitions`);
  const [sheet = '', cell = ''] = (found[0]?.RefersTo ?? '').split('!');
  return { sheet, cell: cell.replaceAll('$', '') };
}

/** Stored value of a cell, not the shown text. */
export function raw({ file }: Opened, { sheet, cell }: Place): string {
  return file.GetCellValue(sheet, cell, { RawCellValue: true }).value;
}

/** Cells of a range, row by row. */
export function cellsOf(range: string): string[][] {
  return mapCells(areaOf(range), cellName);
}

function areaOf(range: string): Area {
  const area = parseReference(range)?.area;
  if (area === undefined) throw new Error(`No range ${range}`);
  return area;
}

/** A table: its sheet, its range, and the cells of its header row and data rows. */
export function tableOf(
  { tables }: Opened,
  name: string,
): { sheet: string; head: string[]; rows: string[][] } {
  const table = tables.get(name);
  if (table === undefined) throw new Error(`No table ${name}`);
  const [head = [], ...rows] = cellsOf(table.range);
  return { sheet: table.sheet, head, rows };
}

/** The one validation of a cell; throws if there are none or several. */
export function validationAt({ validations }: Opened, { sheet, cell }: Place): Validation {
  const found = (validations.get(sheet) ?? []).filter(({ range }) => isIn(cell, range));
  if (found.length !== 1 || found[0] === undefined)
    throw new Error(`${sheet}!${cell}: ${found.length} validations`);
  return found[0];
}

function isIn(cell: string, range: string): boolean {
  const [{ row, column }, area] = [areaOf(cell), areaOf(range)];
  const down = row - area.row;
  const right = column - area.column;
  return down >= 0 && down < area.rows && right >= 0 && right < area.columns;
}

/** Values of the drop-down list of a cell. */
export function listAt(opened: Opened, place: Place): string[] {
  return entriesOf(opened, validationAt(opened, place).formula);
}

/** Values of the cells behind the name of a list. */
export function entriesOf(opened: Opened, name: string): string[] {
  const { sheet, cell: range } = placeOf(opened, name);
  return cellsOf(range)
    .flat()
    .map((cell) => raw(opened, { sheet, cell }));
}
