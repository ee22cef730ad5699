/**
 * Number format and lock of cells. It must not know values.
 */
import type { NewFile, Style } from 'excelize-wasm';
import { checked } from './checked';

/** Codes of the built-in number formats, as `Range.numberFormat` gives them. */
const builtIn: Readonly<Record<number, string>> = {
  0: 'General',
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'm/d/yyyy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'm/d/yyyy h:mm',
  37: '#,##0 ;(#,##0)',
  38: '#,##0 ;[Red](#,##0)',
  39: '#,##0.00;(#,##0.00)',
  40: '#,##0.00;[Red](#,##0.00)',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mmss.0',
  48: '##0.0E+0',
  49: '@',
};

/** The number format code of a cell. */
export function numberFormat(file: NewFile, sheet: string, cell: string): string {
  const style = styleOf(file, sheet, cell);
  return style.CustomNumFmt ?? builtIn[style.NumFmt ?? 0] ?? 'General';
}

/** Whether a protected sheet keeps the cell from being written. */
export function isLocked(file: NewFile, sheet: string, cell: string): boolean {
  return styleOf(file, sheet, cell).Protection?.Locked ?? true;
}

/** Gives the cell another number format and leaves the rest of its style. */
export function setNumberFormat(file: NewFile, sheet: string, cell: string, code: string): void {
  const changed: Style = { ...styleOf(file, sheet, cell) };
  const known = Object.entries(builtIn).find(([, format]) => format === code);
  delete changed.CustomNumFmt;
  changed.NumFmt = Number(known?.[0] ?? 0);
  if (!known) changed.CustomNumFmt = code;
  checked(file.SetCellStyle(sheet, cell, cell, checked(file.NewStyle(changed)).style));
}

// A style id never changes its meaning, so styles may be remembered per file.
const known = new WeakMap<NewFile, Map<number, Style>>();

function styleOf(file: NewFile, sheet: string, cell: string): Style {
  const { style: id } = checked(file.GetCellStyle(sheet, cell));
  const styles = known.get(file) ?? new Map<number, Style>();
  known.set(file, styles);
  const style = styles.get(id) ?? checked(file.GetStyle(id)).style;
  styles.set(id, style);
  return style;
}
