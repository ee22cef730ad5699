/** What is done to a workbook in excelize, written down without doing it. */
import type { NewFile } from 'excelize-wasm';

/** Tells excelize of a change. */
export type Tell = (file: NewFile) => unknown;

/** Calls that only change, so that what becomes of them does not hang on an answer. */
const CHANGING: ReadonlySet<string | symbol> = new Set([
  'SetCellDefault',
  'SetCellStr',
  'SetCellBool',
  'SetCellFormula',
  'SetCellValue',
  'SetActiveSheet',
  'SetDefinedName',
  'DeleteDefinedName',
  'SetRowVisible',
  'InsertRows',
  'RemoveRow',
  'InsertCols',
  'RemoveCol',
  'NewSheet',
  'DeleteSheet',
  'SetSheetName',
  'AddTable',
]);

/** The calls of these changes in their order; `undefined` where one of them asks something. */
export function recorded(changes: readonly Tell[]): string | undefined {
  const calls: unknown[] = [];
  let hasAsked = false;
  const get = (_: object, name: string | symbol): unknown => {
    if (CHANGING.has(name)) return (...args: unknown[]) => (calls.push([name, ...args]), { error: null });
    hasAsked = true;
    throw new Error('a change that asks cannot be written down');
  };
  const file = new Proxy({}, { get }) as NewFile;
  try {
    changes.forEach((tell) => tell(file));
  } catch (error) {
    if (hasAsked) return undefined;
    throw error;
  }
  return JSON.stringify(calls);
}
