/**
 * References in formulas, as text. It must not know cells.
 */
import { cellName, parseReference } from './address';

/** A text in quotes, a name of a sheet in quotes, or a reference to a cell. */
const TOKEN = /"[^"]*"|'[^']*'|(?<![\w.$\]])(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\w(.\]])/g;

/** The formula as it reads when its cell is copied so many rows down and columns to the right; `$` holds a reference where it is. */
export function moveReferences<T>(formula: T, down: number, right: number): T | string {
  if (typeof formula !== 'string' || !formula.startsWith('=')) return formula;
  return formula.replace(TOKEN, (token, fixedColumn?: string, letters = '', fixedRow = '', digits = '') => {
    if (fixedColumn === undefined) return token;
    const area = parseReference(`${letters}${digits}`)?.area;
    if (!area) return token;
    const row = area.row + (fixedRow === '' ? down : 0);
    const column = area.column + (fixedColumn === '' ? right : 0);
    const [, name = '', number = ''] = /^([A-Z]+)(\d+)$/.exec(cellName(row, column)) ?? [];
    return `${fixedColumn}${name}${fixedRow}${number}`;
  });
}
