/** Cell addresses in A1 notation. No workbook here. */

/** Letters of a column number (1 = A). */
export function columnName(column: number): string {
  const rest = (column - 1) % 26;
  const letter = String.fromCharCode(65 + rest);
  return column > 26 ? columnName((column - 1 - rest) / 26) + letter : letter;
}

/** Number of a column (A = 1). */
export function columnNumber(name: string): number {
  return [...name].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

/** Address of the cell in a column (number) and row. */
export function cellAt(column: number, row: number): string {
  return `${columnName(column)}${row}`;
}

/** Column letters and row of an address like `B14`. Throws if it is none. */
export function splitCell(cell: string): { column: string; row: number } {
  const match = /^([A-Z]{1,3})([1-9]\d*)$/.exec(cell);
  if (match?.[1] === undefined || match[2] === undefined) throw new Error(`Not a cell address: ${cell}`);
  return { column: match[1], row: Number(match[2]) };
}

/** `B14` as `$B$14`. */
export function absolute(cell: string): string {
  const { column, row } = splitCell(cell);
  return `$${column}$${row}`;
}
