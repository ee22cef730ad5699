/**
 * Loads excelize-wasm in Node, once per process, also under jest, where every test file has its own globals
 * and a library may not import dynamically.
 */
import type { init } from 'excelize-wasm';
import fs from 'node:fs';
import { join } from 'node:path';
import { runInThisContext } from 'node:vm';
import type { Made } from './book/made';

/** The whole excelize library, with what it has made so far. */
export type ExcelizeLibrary = Awaited<ReturnType<typeof init>> & { readonly made: Made };

type ProcessGlobals = Record<symbol, Promise<ExcelizeLibrary> | undefined>;
type LibraryCode = (exports: object, Function: () => () => Promise<typeof fs>) => void;

const key = Symbol.for('integrationstool.excelize');

/** The library, loaded on the first call of the process. */
export function loadExcelize(): Promise<ExcelizeLibrary> {
  const globals = runInThisContext('globalThis') as ProcessGlobals;
  globals[key] ??= load(join(process.cwd(), 'node_modules/excelize-wasm'));
  return globals[key];
}

/** The library builds its dynamic import of `fs` with `Function`; here it is handed `fs` directly. */
async function load(folder: string): Promise<ExcelizeLibrary> {
  const filename = join(folder, 'main.cjs');
  const source = `(function (exports, Function) { ${fs.readFileSync(filename, 'utf8')}\n})`;
  const code = runInThisContext(source, { filename }) as LibraryCode;
  const exported = {} as { init: typeof init };
  code(exported, () => () => Promise.resolve(fs));
  const library = await exported.init(join(folder, 'excelize.wasm.gz'));
  return Object.assign(library, { made: runInThisContext('new Map()') as Made });
}
