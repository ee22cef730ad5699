/**
 * The package behind a book. What is written into it is noted here and told to excelize when it is needed: for
 * calculating, for moving cells, and for writing what cannot be written without it.
 */
import type { NewFile } from 'excelize-wasm';
import { unzipSync } from 'fflate';
import { editParts, type TableEdit } from './editParts';
import { dropResults, type Excelize, openPackage, writtenBy } from './excelize';
import { madeOf, type Purpose } from './made';
import { recorded, type Tell } from './recorded';
import { type Noted, writePackage } from './writePackage';

export type { Tell } from './recorded';

/** One package. */
export class Store {
  /** What goes into the package only when that is asked for, because excelize cannot change it afterwards. */
  readonly pending = new Set<() => void>();
  /** Changes of tables for which excelize has no call; they come on top of what it writes. */
  readonly edits: TableEdit[] = [];
  private opened: NewFile | undefined;
  private untold: Tell[] = [];
  /** Whether excelize holds more than the package does. */
  private isTold = false;
  /** Whether only excelize can write the package. */
  private isBeyond = false;
  /** Whether the package is one that excelize has written, or was made from such a one. */
  private isWritten = false;

  constructor(
    private readonly excelize: Excelize,
    private xlsx: Uint8Array,
  ) {}

  /** The workbook in excelize, which has been told of every change. */
  get file(): NewFile {
    this.opened ??= openPackage(this.excelize, this.xlsx);
    const { opened, untold } = this;
    this.untold = [];
    this.isTold ||= untold.length > 0;
    untold.forEach((tell) => tell(opened));
    return opened;
  }

  /** A change for later. `isNoted`: everything that the package needs to know of it is in what `pack` is given. */
  tell(change: Tell, isNoted: boolean): void {
    this.untold.push(change);
    this.isBeyond ||= !isNoted;
  }

  /** A change that moves sheets or cells. Made to the same package a second time, it is remembered. */
  move(change: Tell): void {
    if (this.edits.length > 0) this.replace((xlsx) => xlsx);
    const isKnown = !this.isTold && this.pending.size === 0;
    const done = isKnown ? recorded([...this.untold, change]) : undefined;
    if (done !== undefined) return this.moveOnce(change, done);
    this.isBeyond = true;
    change(this.file);
    this.isTold = true;
  }

  private moveOnce(change: Tell, done: string): void {
    let isMadeNow = false;
    const make = (): Uint8Array => {
      isMadeNow = true;
      change(this.file);
      return writtenBy(this.file);
    };
    this.become(madeOf(this.excelize.made, [`moved ${done}`, this.xlsx], make));
    if (!isMadeNow) this.opened = undefined;
  }

  /**
   * Changes parts that excelize offers no call for: `edit` gets the package and gives it back. @param what tells what it does to a package,
   * where that may be remembered.
   */
  replace(edit: (xlsx: Uint8Array) => Uint8Array, what?: Purpose): void {
    const xlsx = this.bytes();
    this.become(what === undefined ? edit(xlsx) : madeOf(this.excelize.made, [what, xlsx], () => edit(xlsx)));
    this.opened = undefined;
  }

  /** From now on this is the package, with everything in it. */
  private become(xlsx: Uint8Array): void {
    this.xlsx = xlsx;
    this.untold = [];
    this.edits.length = 0;
    this.isTold = false;
    this.isBeyond = false;
    this.isWritten = true;
  }

  /** The package to read sheets and cells from: as it was before anything was noted that excelize has not been told. */
  readable(): Uint8Array {
    return this.opened && this.isTold ? writtenBy(this.opened) : this.xlsx;
  }

  /** The package with everything in it. */
  bytes(): Uint8Array {
    this.isBeyond ||= this.pending.size > 0;
    this.isTold ||= this.pending.size > 0;
    this.pending.forEach((put) => put());
    this.pending.clear();
    return editParts(this.written(), this.edits);
  }

  private written(): Uint8Array {
    if (this.isTold || this.untold.length > 0) return writtenBy(this.file);
    if (this.isWritten) return this.xlsx;
    const make = (): Uint8Array => writtenBy(openPackage(this.excelize, this.xlsx));
    return madeOf(this.excelize.made, ['written', this.xlsx], make);
  }

  /** The same without results of formulas. */
  pack(noted: Noted): Uint8Array {
    const canPatch = !this.isBeyond && this.pending.size === 0;
    return (canPatch ? this.patched(noted) : undefined) ?? this.withoutResults();
  }

  private withoutResults(): Uint8Array {
    dropResults(this.file);
    this.isTold = true;
    return this.bytes();
  }

  /** What has been noted over the package that was read; that one is written by excelize, once. */
  private patched(noted: Noted): Uint8Array | undefined {
    const { memory, xlsx } = noted.read;
    const known = memory.get('base') as ReturnType<typeof unzipSync> | undefined;
    const base = known ?? unzipSync(this.baseOf(xlsx));
    memory.set('base', base);
    return writePackage(base, noted, this.edits);
  }

  private baseOf(xlsx: Uint8Array): Uint8Array {
    const make = (): Uint8Array => writtenBy(dropResults(openPackage(this.excelize, xlsx)));
    return madeOf(this.excelize.made, ['base', xlsx], make);
  }
}
