/** What is known of a package and what has been written over it. */
import { Cells } from './Cells';
import { readPackage, type WrittenName } from './readPackage';
import type { Noted } from './writePackage';

/** It changes with what is written. */
export interface Stand extends Noted {
  names: readonly WrittenName[];
  active: number;
}

/** A package as it is read, with nothing written over it yet. */
export function standOf(xlsx: Uint8Array): Stand {
  const read = readPackage(xlsx);
  return { read, cells: new Cells(read), names: read.names, active: read.active };
}
