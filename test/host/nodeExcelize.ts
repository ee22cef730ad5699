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

/** A library, and how many bytes it has taken. It gives none back: each workbook that it ever opened stays in them. */
interface Loaded {
  readonly library: ExcelizeLibrary;
  readonly taken: () => number;
}

/** Bytes; with four times as many the library ends, and every test of the process after it. */
const MOST = 1_000_000_000;

type ProcessGlobals = Record<symbol, Promise<Loaded> | undefined>;
type LibraryCode = (exports: object, Function: () => () => Promise<typeof fs>, WebAssembly: object) => void;

const key = Symbol.for('integrationstool.excelize');

/** The library, loaded on the first call of the process, and again where it has taken too much; what is open in the old one goes on there. */
export async function loadExcelize(): Promise<ExcelizeLibrary> {
  const globals = runInThisContext('globalThis') as ProcessGlobals;
  const folder = join(process.cwd(), 'node_modules/excelize-wasm');
  globals[key] ??= load(folder, runInThisContext('new Map()') as Made);
  const asked = globals[key];
  const { library, taken } = await asked;
  if (taken() < MOST && isAlive(library)) return library;
  if (globals[key] === asked) globals[key] = load(folder, library.made);
  return (await globals[key]).library;
}

/** Lets the next call load the library anew: for what needs most of what it can take. */
export function renewExcelize(): void {
  (runInThisContext('globalThis') as ProcessGlobals)[key] = undefined;
}

/** A calculation that was too much for it ends the program; one test fails then, and not all after it. */
function isAlive(library: ExcelizeLibrary): boolean {
  try {
    library.ColumnNumberToName(1);
    return true;
  } catch {
    return false;
  }
}

type Instantiate = typeof WebAssembly.instantiate;
interface Program {
  readonly instance: { readonly exports: { readonly mem: WebAssembly.Memory } };
}

/** The library builds its dynamic import of `fs` with `Function`; here it is handed `fs` directly, and its program is looked at. */
async function load(folder: string, made: Made): Promise<Loaded> {
  const filename = join(folder, 'main.cjs');
  const source = `(function (exports, Function, WebAssembly) { ${fs.readFileSync(filename, 'utf8')}\n})`;
  const code = runInThisContext(source, { filename }) as LibraryCode;
  const exported = {} as { init: typeof init };
  let memory: WebAssembly.Memory | undefined;
  const instantiate = async (...given: Parameters<Instantiate>): Promise<unknown> => {
    const program = (await WebAssembly.instantiate(...given)) as unknown as Program;
    memory = program.instance.exports.mem;
    return program;
  };
  code(exported, () => () => Promise.resolve(fs), { instantiate, Instance: WebAssembly.Instance });
  const library = await exported.init(join(folder, 'excelize.wasm.gz'));
  return { library: Object.assign(library, { made }), taken: () => memory?.buffer.byteLength ?? 0 };
}
