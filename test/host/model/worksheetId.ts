/**
 * How office.js names a sheet, and the way from any object to its sheet.
 */
import type { HostObject } from './HostObject';

/** The id of a sheet as office.js sees it; it stays when the sheet is renamed. */
export function wireSheetId(sheetId: number): string {
  return `{00000000-0001-0000-${sheetId.toString(16).padStart(4, '0').toUpperCase()}-000000000000}`;
}

/** The sheet's object, reached from the workbook. */
export function worksheetOf(root: HostObject, sheetId: number): HostObject {
  return root.follow('worksheets', root).getItem(wireSheetId(sheetId));
}
