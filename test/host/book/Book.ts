/**
 * The workbook behind the stand-in host: one .xlsx package, with the little that is not in the package (what is selected,
 * which ranges office.js holds on to). Sheets, names, tables and cells are read from the package and written down here;
 * excelize is told of it when it is needed for calculating, for moving cells or for writing the package.
 * It must not know the wire or the object model.
 */
import type { NewFile } from 'excelize-wasm';
import { unzipSync } from 'fflate';
import type { Area } from './address';
import type { Look } from './cell';
import { Cells } from './Cells';
import { checked, type Failable } from './checked';
import { editParts, type TableEdit } from './editParts';
import { insertSheets } from './insertSheets';
import { addFacts, copyFacts, type PackageFacts, readPackageFacts } from './packageFacts';
import { type ReadPackage, readPackage, type Sheet, type WrittenName } from './readPackage';
import { showNumber } from './showNumber';
import { writeHidden } from './writeHidden';
import { writePackage } from './writePackage';

export type { Sheet } from './readPackage';

/** The part of the excelize library that the book needs. */
export interface Excelize {
  OpenReader(bytes: Uint8Array): NewFile;
  /** Makes an empty workbook. It is called as a function, unlike its type says. */
  readonly NewFile: unknown;
  /** A type of chart. */
  readonly ColStacked: number;
  readonly Bar: number;
}

/** An area that moves along when rows are inserted above it. */
export interface LiveArea {
  readonly sheetId: number;
  area: Area;
}

/** Something that add-ins can listen for; `rows` are whole rows. */
export interface BookEvent {
  readonly type: 'changed' | 'selectionChanged';
  readonly sheetId: number;
  readonly area: Area;
  readonly rows?: 'RowInserted' | 'RowDeleted';
}

/** What is known of the package and what has been written over it. */
interface Stand {
  readonly read: ReadPackage;
  readonly cells: Cells;
  names: readonly WrittenName[];
  active: number;
}

/** One open workbook. */
export class Book {
  readonly facts: PackageFacts;
  readonly date1904: boolean;
  readonly live = new Set<LiveArea>();
  selection: LiveArea;
  /** Hears of every event. */
  announce: (event: BookEvent) => void = () => undefined;
  /** What goes into the package only when that is asked for, because excelize cannot change it afterwards. */
  readonly pending = new Set<() => void>();
  /** Changes of tables for which excelize has no call; they come on top of what it writes. */
  readonly edits: TableEdit[] = [];
  private opened: NewFile | undefined;
  /** What excelize has not been told yet. */
  private untold: ((file: NewFile) => unknown)[] = [];
  /** `undefined` after cells have moved, until somebody asks. */
  private known: Stand | undefined;
  private memory: Map<string, unknown>;
  private saved: Uint8Array | undefined;
  private changed = false;
  /** Whether only excelize can write the package. */
  private isBeyond = false;

  constructor(
    private readonly excelize: Excelize,
    private xlsx: Uint8Array,
  ) {
    const { facts, date1904, memory } = this.stand.read;
    this.facts = copyFacts(facts);
    this.date1904 = date1904;
    this.memory = memory;
    this.selection = { sheetId: this.activeSheet().id, area: { row: 0, column: 0, rows: 1, columns: 1 } };
  }

  /** The workbook in excelize, which has been told of every change. Whoever changes it does so by `change` or `move`. */
  get file(): NewFile {
    this.opened ??= openIn(this.excelize, this.xlsx);
    const { opened, untold } = this;
    this.untold = [];
    untold.forEach((tell) => tell(opened));
    return opened;
  }

  get cells(): Cells {
    return this.stand.cells;
  }

  /** The names of the workbook and of its sheets. */
  get names(): readonly WrittenName[] {
    return this.stand.names;
  }

  /** The package that sheets and tables were read from. */
  get read(): ReadPackage {
    return this.stand.read;
  }

  /** The sheets in the order of their tabs. */
  sheets(): readonly Sheet[] {
    return this.read.sheets;
  }

  /** The name of a sheet; `undefined` once it has been deleted. */
  sheetName(id: number): string | undefined {
    return this.sheets().find((sheet) => sheet.id === id)?.name;
  }

  /** The sheet with this name, as Excel without regard to case. */
  findSheet(name: string): Sheet | undefined {
    return this.sheets().find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  }

  /** The sheet in front. */
  activeSheet(): Sheet {
    const sheet = this.sheets()[this.stand.active] ?? this.sheets()[0];
    if (!sheet) throw new Error('the workbook has no sheet');
    return sheet;
  }

  /** Brings a sheet to the front. */
  activate(sheetId: number): void {
    const index = this.sheets().findIndex(({ id }) => id === sheetId);
    this.stand.active = Math.max(0, index);
    this.saved = undefined;
    this.isBeyond ||= this.stand.active !== this.read.active;
    this.untold.push((file) => checked(file.SetActiveSheet(index)));
  }

  /** To be called after every change that excelize need not know of. */
  touch(): void {
    this.changed = true;
    this.saved = undefined;
    this.memory = new Map();
  }

  /** A change of cells or names that has been written down here; excelize hears of it when it is needed. */
  change(tell: (file: NewFile) => unknown): void {
    this.untold.push(tell);
    this.touch();
  }

  /** A change that leaves sheets and cells where they are, of which the package has more to tell than is known here. */
  changeBeyond(tell: (file: NewFile) => unknown): void {
    this.isBeyond = true;
    this.change(tell);
  }

  /** A change of excelize's names that has been made here. */
  rename(names: readonly WrittenName[], tell: (file: NewFile) => unknown): void {
    this.isBeyond ||= names.length === 0 || this.read.names.length === 0;
    this.stand.names = names;
    this.change(tell);
  }

  /** A change that moves sheets or cells: excelize makes it, and everything is read anew. */
  move(change: (file: NewFile) => unknown): void {
    if (this.edits.length > 0) this.repack((xlsx) => xlsx);
    this.isBeyond = true;
    change(this.file);
    this.known = undefined;
    this.touch();
  }

  /** What was found out once, until the next change; asking excelize crosses into WebAssembly each time. */
  remembered<T>(key: string, find: () => T): T {
    if (!this.memory.has(key)) this.memory.set(key, find());
    return this.memory.get(key) as T;
  }

  /** The package as it is now. Formula results are left out after a change, so that the next program calculates. */
  save(): Uint8Array {
    if (this.saved && this.pending.size === 0) return this.saved.slice();
    this.saved = this.isAsRead ? this.remembered('package', () => this.packed()) : this.packed();
    return this.saved.slice();
  }

  /** What a cell of this look shows of a number. */
  show(number: number, look: Look): string {
    return showNumber(this.excelize, number, look, this.date1904);
  }

  /** What excelize calls the charts that can be drawn. */
  get chartTypes(): Readonly<Record<'ColumnStacked' | 'BarClustered', number>> {
    return { ColumnStacked: this.excelize.ColStacked, BarClustered: this.excelize.Bar };
  }

  /** Another workbook, not shown to anybody. */
  beside(xlsx: Uint8Array): Book {
    return new Book(this.excelize, xlsx);
  }

  /** Inserts chosen sheets of another workbook behind the last one and gives their ids. */
  insert(source: Book, chosen: readonly string[]): readonly number[] {
    const before = new Set(this.sheets().map(({ id }) => id));
    this.repack((xlsx) => {
      const joined = insertSheets(xlsx, source.bytes(), chosen);
      addFacts(this.facts, readPackageFacts(joined));
      return joined;
    });
    return this.sheets().flatMap(({ id }) => (before.has(id) ? [] : [id]));
  }

  /** Changes parts that excelize offers no call for: `edit` gets the package and gives it back. */
  private repack(edit: (xlsx: Uint8Array) => Uint8Array): void {
    this.xlsx = edit(this.bytes());
    this.edits.length = 0;
    this.opened = undefined;
    this.known = undefined;
    this.isBeyond = false;
    this.touch();
  }

  private get stand(): Stand {
    if (this.known) return this.known;
    const read = readPackage(this.opened ? written(this.opened) : this.xlsx);
    this.known = { read, cells: new Cells(read), names: read.names, active: read.active };
    return this.known;
  }

  private get isAsRead(): boolean {
    const { read, active } = this.stand;
    return this.memory === read.memory && active === read.active;
  }

  private packed(): Uint8Array {
    const isNoted = this.changed && !this.isBeyond && this.pending.size === 0;
    const patched = isNoted ? this.patched() : undefined;
    if (this.changed && !patched) dropResults(this.file);
    return writeHidden(patched ?? this.bytes(), this.facts);
  }

  /** The package with what has been written over it; excelize has only written what was read. */
  private patched(): Uint8Array | undefined {
    const { stand, excelize, edits } = this;
    const { memory, xlsx } = stand.read;
    const known = memory.get('base') as ReturnType<typeof unzipSync> | undefined;
    const base = known ?? unzipSync(written(dropResults(openIn(excelize, xlsx))));
    memory.set('base', base);
    return writePackage(base, { ...stand, edits });
  }

  private bytes(): Uint8Array {
    this.pending.forEach((put) => put());
    this.pending.clear();
    return editParts(written(this.file), this.edits);
  }
}

function openIn(excelize: Excelize, xlsx: Uint8Array): NewFile {
  return checked(excelize.OpenReader(xlsx) as NewFile & Failable);
}

/** excelize forgets the calculation settings with the results, so they are put back. */
function dropResults(file: NewFile): NewFile {
  const { props } = checked(file.GetCalcProps());
  checked(file.UpdateLinkedValue());
  checked(file.SetCalcProps({ ...props, FullCalcOnLoad: true }));
  return file;
}

function written(file: NewFile): Uint8Array {
  return checked(file.WriteToBuffer()).buffer as Uint8Array;
}
