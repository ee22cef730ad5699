/** Changes a package with excelize directly, for what a person can do in Excel and the stand-in's Person cannot. */
import type { NewFile } from 'excelize-wasm';
import { loadExcelize } from '../host/nodeExcelize';

/** The package after a change. */
export async function mitExcelize(xlsx: Uint8Array, change: (file: NewFile) => unknown): Promise<Uint8Array> {
  const { OpenReader } = await loadExcelize();
  const file = OpenReader(xlsx);
  change(file);
  return file.WriteToBuffer().buffer as Uint8Array;
}

/** A workbook of excelize with one empty sheet. */
export async function leereMappe(): Promise<Uint8Array> {
  const { NewFile } = await loadExcelize();
  return (NewFile as unknown as () => NewFile)().WriteToBuffer().buffer as Uint8Array;
}
