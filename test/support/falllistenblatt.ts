/** Cells of a sheet of a saved workbook, as they stand there. */
import { loadExcelize } from '../host/nodeExcelize';

/** What stands in a cell; '' for nothing. */
export type Zellleser = (zelle: string) => string;

/** Reads the results on a sheet. */
export async function blattleser(bytes: Uint8Array, blatt: string): Promise<Zellleser> {
  const { OpenReader } = await loadExcelize();
  const file = OpenReader(bytes);
  return (zelle) => file.GetCellValue(blatt, zelle, { RawCellValue: true }).value;
}
