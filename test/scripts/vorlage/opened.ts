/** Opens a freshly built template once for all tests of a file: through excelize and as plain package parts. */
import { strFromU8, unzipSync } from 'fflate';
import type { DataValidation, NewFile } from 'excelize-wasm';
import { buildFallmappe } from '../../../scripts/vorlage/buildFallmappe';
import { loadExcelize, type ExcelizeLibrary } from '../../host/nodeExcelize';

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

export interface Opened {
  readonly excelize: ExcelizeLibrary;
  readonly bytes: Uint8Array;
  readonly file: NewFile;
  readonly parts: ReadonlyMap<string, string>;
}

/** A new build, opened. */
export async function openTemplate(): Promise<Opened> {
  const excelize = await loadExcelize();
  const bytes = buildFallmappe(excelize);
  const parts = new Map(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]));
  return { excelize, bytes, file: excelize.OpenReader(bytes), parts };
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
export function cellsOf({ excelize }: Opened, range: string): string[][] {
  const [from = '', to = from] = range.split(':');
  const [start, end] = [excelize.CellNameToCoordinates(from), excelize.CellNameToCoordinates(to)];
  const count = (first: number, last: number): number[] =>
    Array.from({ length: last - first + 1 }, (_, index) => first + index);
  return count(start.row, end.row).map((row) =>
    count(start.col, end.col).map((column) => excelize.CoordinatesToCellName(column, row).cell),
  );
}

/** A table: its sheet, its range, and the cells of its header row and data rows. */
export function tableOf(opened: Opened, name: string): { sheet: string; head: string[]; rows: string[][] } {
  for (const sheet of opened.file.GetSheetList().list) {
    const table = opened.file.GetTables(sheet).tables.find(({ Name }) => Name === name);
    if (table === undefined) continue;
    const [head = [], ...rows] = cellsOf(opened, table.Range);
    return { sheet, head, rows };
  }
  throw new Error(`No table ${name}`);
}

/** All data validations of a sheet; the library answers under another name than its types say. */
export function validationsOf({ file }: Opened, sheet: string): Validation[] {
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

/** The one validation of a cell; throws if there are none or several. */
export function validationAt(opened: Opened, { sheet, cell }: Place): Validation {
  const found = validationsOf(opened, sheet).filter(({ range }) =>
    cellsOf(opened, range).flat().includes(cell),
  );
  if (found.length !== 1 || found[0] === undefined)
    throw new Error(`${sheet}!${cell}: ${found.length} validations`);
  return found[0];
}

/** Values of the drop-down list of a cell. */
export function listAt(opened: Opened, place: Place): string[] {
  const { formula } = validationAt(opened, place);
  const { sheet, cell: range } = placeOf(opened, formula);
  return cellsOf(opened, range)
    .flat()
    .map((cell) => raw(opened, { sheet, cell }));
}
