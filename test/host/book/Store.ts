/**
 * The package behind a book. What is written into it is noted here and told to excelize when it is needed: for
 * calculating, for moving cells, and for writing what cannot be written without it.
 */
import type { NewFile } from 'excelize-wasm';
import { unzipSync } from 'fflate';
import { editParts, type TableEdit } from './editParts';
import { dropResults, type Excelize, openPackage, writtenBy } from './excelize';
import { madeOf } from './made';
import { type Noted, writePackage } from './writePackage';

/** Tells excelize of a change. */
export type Tell = (file: NewFile) => unknown;

/** One package. */
export class Store {
  /** What goes into the package only when that is asked for, because excelize cannot change it afterwards. */
  readonly pending = new Set<() => void>();
  /** Changes of tables for which excelize has no call; they come on top of what it writes. */
  readonly edits: TableEdit[] = [];
  private opened: NewFile | undefined;
  private untold: Tell[] = [];
  /** Whether only excelize can write the package. */
  private isBeyond = false;

  constructor(
    private readonly excelize: Excelize,
    private xlsx: Uint8Array,
  ) {}

  /** The workbook in excelize, which has been told of every change. */
  get file(): NewFile {
    this.opened ??= openPackage(this.excelize, this.xlsx);
    const { opened, untold } = this;
    this.untold = [];
    untold.forEach((tell) => tell(opened));
    return opened;
  }

  /** A change for later. `isNoted`: everything that the package needs to know of it is in what `pack` is given. */
  tell(change: Tell, isNoted: boolean): void {
    this.untold.push(change);
    this.isBeyond ||= !isNoted;
  }

  /** A change that moves sheets or cells. */
  move(change: Tell): void {
    if (this.edits.length > 0) this.replace((xlsx) => xlsx);
    this.isBeyond = true;
    change(this.file);
  }

  /** Changes parts that excelize offers no call for: `edit` gets the package and gives it back. */
  replace(edit: (xlsx: Uint8Array) => Uint8Array): void {
    this.xlsx = edit(this.bytes());
    this.edits.length = 0;
    this.opened = undefined;
    this.isBeyond = false;
  }

  /** The package to read sheets and cells from: as it was before anything was noted that excelize has not been told. */
  readable(): Uint8Array {
    return this.opened ? writtenBy(this.opened) : this.xlsx;
  }

  /** The package with everything in it. */
  bytes(): Uint8Array {
    this.isBeyond ||= this.pending.size > 0;
    this.pending.forEach((put) => put());
    this.pending.clear();
    return editParts(writtenBy(this.file), this.edits);
  }

  /** The same without results of formulas. */
  pack(noted: Noted): Uint8Array {
    const canPatch = !this.isBeyond && this.pending.size === 0;
    return (canPatch ? this.patched(noted) : undefined) ?? this.withoutResults();
  }

  private withoutResults(): Uint8Array {
    dropResults(this.file);
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
