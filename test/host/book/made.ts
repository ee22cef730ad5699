/**
 * What excelize has made of whole packages, which is dear. It is remembered with the library, and so for as long as that is loaded: in
 * Node over all files of tests that run in a process. Bytes only, for nothing of a test may outlive it.
 */

/** Packages by what they were made from. Whoever loads the library brings it along, or nothing is remembered. */
export type Made = Map<string, Uint8Array>;

/** What is made of a package: itself as excelize writes it, or a base to write over, which has no results of formulas. */
type Purpose = 'package' | 'base';

const MOST = 60;

/** What was made of a package for a purpose, or is made now. */
export function madeOf(
  made: Made | undefined,
  [purpose, xlsx]: readonly [Purpose, Uint8Array],
  make: () => Uint8Array,
): Uint8Array {
  const key = keyOf(purpose, xlsx);
  const found = made?.get(key) ?? make();
  keep(made, key, found);
  return found;
}

/** From now on a package counts as its own base. */
export function isOwnBase(made: Made | undefined, xlsx: Uint8Array): void {
  keep(made, keyOf('base', xlsx), xlsx.slice());
}

function keep(made: Made | undefined, key: string, bytes: Uint8Array): void {
  made?.delete(key);
  made?.set(key, bytes);
  const [oldest = ''] = made?.keys() ?? [];
  if ((made?.size ?? 0) > MOST) made?.delete(oldest);
}

/** Two different sums over all bytes, and how many there are. */
function keyOf(purpose: Purpose, xlsx: Uint8Array): string {
  let [one, other] = [0x811c9dc5, 0x01000193];
  for (const byte of xlsx) {
    one = Math.imul(one ^ byte, 0x01000193);
    other = Math.imul(other + byte, 0x85ebca6b) ^ (other >>> 13);
  }
  return [purpose, xlsx.length, one, other].join(' ');
}
