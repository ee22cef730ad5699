/**
 * What excelize has made of whole packages, which is dear. It is remembered with the library, and so for as long as that is loaded: in
 * Node over all files of tests that run in a process. Bytes only, for nothing of a test may outlive it.
 */

/** Packages by what they were made from. Whoever loads the library brings it along, or nothing is remembered. */
export type Made = Map<string, Uint8Array>;

/**
 * What is made of a package: itself as excelize writes it, with what is hidden in it (`package`) or without (`written`), a base to write
 * over, which has no results of formulas, or itself after a change, which the text names.
 */
export type Purpose = 'package' | 'written' | 'base' | `moved ${string}` | `inserted ${string}`;

/** Bytes; what a process holds in all its workbooks is ten times as much. */
const MOST = 200_000_000;

/** What was made of a package for a purpose, or is made now. */
export function madeOf(
  made: Made | undefined,
  [purpose, xlsx]: readonly [Purpose, Uint8Array],
  make: () => Uint8Array,
): Uint8Array {
  const key = keyOf(purpose, xlsx);
  const found = (key === undefined ? undefined : made?.get(key)) ?? make();
  keep(made, key, found);
  return found;
}

/** The purpose of inserting sheets from a package; `undefined` for one that is not told from others. */
export function inserted(from: Uint8Array, how: readonly string[]): Purpose | undefined {
  const key = keyOf('written', from);
  return key === undefined ? undefined : `inserted ${JSON.stringify(how)} of ${key}`;
}

/** From now on a package counts as its own base. */
export function isOwnBase(made: Made | undefined, xlsx: Uint8Array): void {
  keep(made, keyOf('base', xlsx), xlsx.slice());
}

function keep(made: Made | undefined, key: string | undefined, bytes: Uint8Array): void {
  if (!made || key === undefined) return;
  made.delete(key);
  made.set(key, bytes);
  let all = 0;
  for (const each of made.values()) all += each.length;
  for (const [oldest, each] of made) {
    if (all <= MOST) return;
    made.delete(oldest);
    all -= each.length;
  }
}

/** What closes a package without a remark: its length, what it begins with, and where it says where the list of parts begins. */
const END = { length: 22, mark: 0x06054b50, listAt: 16 } as const;

/**
 * The list of parts at the end of a package, with length and check sum of each. To go through all bytes would be dear. `undefined` for a package
 * that ends otherwise.
 */
function keyOf(purpose: Purpose, xlsx: Uint8Array): string | undefined {
  if (xlsx.length < END.length) return undefined;
  const end = new DataView(xlsx.buffer, xlsx.byteOffset + xlsx.length - END.length, END.length);
  if (end.getUint32(0, true) !== END.mark) return undefined;
  const list = xlsx.subarray(end.getUint32(END.listAt, true));
  return `${purpose} ${new TextDecoder('latin1').decode(list)}`;
}
