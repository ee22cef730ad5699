/**
 * The workbook behind the stand-in host: one .xlsx package, with the little that is not in the package (what is selected,
 * which ranges office.js holds on to). Sheets, names, tables and cells are read from the package and written down here;
 * excelize is told of it when it is needed for calculating, for moving cells or for writing the package.
 * It must not know the wire or the object model.
 */
import type { NewFile } from 'excelize-wasm';
import type { Area } from './address';
import type { BookEvent, LiveArea } from './BookEvent';
import type { Look } from './cell';
import type { Cells } from './Cells';
import { checked } from './checked';
import type { Excelize } from './excelize';
import { insertSheets, type Surface } from './insertSheets';
import { inserted, isOwnBase, madeOf } from './made';
import { addFacts, copyFacts, type PackageFacts } from './packageFacts';
import { newWindow } from './excelWindow';
import type { ReadPackage, Sheet, WrittenName } from './readPackage';
import { showNumber } from './showNumber';
import { type Stand, standOf } from './Stand';
import { Store, type Tell } from './Store';
import { UndoList } from './UndoList';
import { writeHidden } from './writeHidden';

export type { BookEvent, LiveArea } from './BookEvent';
export type { Excelize } from './excelize';
export type { Sheet } from './readPackage';

/** What is selected; `areas` where it is cells here and there. */
export interface Selection extends LiveArea {
  readonly areas?: readonly Area[];
}

/** One open workbook. */
export class Book {
  readonly facts: PackageFacts;
  readonly date1904: boolean;
  readonly live = new Set<LiveArea>();
  selection: Selection;
  readonly window = newWindow();
  readonly undo = new UndoList();
  /** Hears of every event. */
  announce: (event: BookEvent) => void = () => undefined;
  readonly store: Store;
  /** `undefined` after cells have moved, until somebody asks. */
  private known: Stand | undefined;
  private memory: Map<string, unknown>;
  private saved: Uint8Array | undefined;
  changed = false;

  constructor(
    private readonly excelize: Excelize,
    xlsx: Uint8Array,
  ) {
    this.store = new Store(excelize, xlsx);
    const { facts, date1904, memory } = this.stand.read;
    this.facts = copyFacts(facts);
    this.date1904 = date1904;
    this.memory = memory;
    this.selection = { sheetId: this.activeSheet().id, area: { row: 0, column: 0, rows: 1, columns: 1 } };
  }

  /** The workbook in excelize, which has been told of every change. Whoever changes it does so by `change` or `move`. */
  get file(): NewFile {
    return this.store.file;
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
    this.store.tell((file) => checked(file.SetActiveSheet(index)), this.stand.active === this.read.active);
  }

  /** To be called after every change that excelize need not know of. */
  touch(): void {
    this.changed = true;
    this.saved = undefined;
    this.memory = new Map();
    this.undo.touched();
  }

  /** A change of cells or names that has been written down here; excelize hears of it when it is needed. */
  change(tell: Tell): void {
    this.store.tell(tell, true);
    this.touch();
  }

  /** A change that leaves sheets and cells where they are, of which the package has more to tell than is known here. */
  changeBeyond(tell: Tell): void {
    this.store.tell(tell, false);
    this.touch();
  }

  /** A change of names that has been made here. */
  rename(names: readonly WrittenName[], tell: Tell): void {
    // Without any name the package has no list of them.
    const isNoted = names.length > 0 && this.read.names.length > 0;
    this.stand.names = names;
    this.store.tell(tell, isNoted);
    this.touch();
  }

  /** A change that moves sheets or cells: excelize makes it, and everything is read anew. */
  move(change: Tell): void {
    this.store.move(change);
    this.known = undefined;
    this.undo.moved();
    this.touch();
  }

  /** A change that moves cells by changing parts of the package, for which excelize offers no call; everything is read anew. */
  rework(edit: (xlsx: Uint8Array) => Uint8Array): void {
    this.store.replace(edit);
    this.known = undefined;
    this.undo.moved();
    this.touch();
  }

  /** What was found out once, until the next change; asking excelize crosses into WebAssembly each time. */
  remembered<T>(key: string, find: () => T): T {
    if (!this.memory.has(key)) this.memory.set(key, find());
    return this.memory.get(key) as T;
  }

  /** The package as it is now. Formula results are left out after a change, so that the next program calculates. */
  save(): Uint8Array {
    if (this.saved && this.store.pending.size === 0) return this.saved.slice();
    this.saved = this.isAsRead ? this.asRead() : this.packed();
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
  insert(source: Book, chosen: readonly string[], surface: Surface): readonly number[] {
    const before = new Set(this.sheets().map(({ id }) => id));
    const from = source.store.bytes();
    const insert = (xlsx: Uint8Array): Uint8Array => insertSheets(xlsx, from, chosen, surface);
    this.store.replace(insert, inserted(from, [surface, ...chosen]));
    this.known = undefined;
    addFacts(this.facts, this.stand.read.facts);
    this.touch();
    this.undo.forget();
    return this.sheets().flatMap(({ id }) => (before.has(id) ? [] : [id]));
  }

  private get stand(): Stand {
    this.known ??= standOf(this.store.readable());
    return this.known;
  }

  private get isAsRead(): boolean {
    const { read, active } = this.stand;
    return this.memory === read.memory && active === read.active;
  }

  private asRead(): Uint8Array {
    const make = (): Uint8Array =>
      madeOf(this.excelize.made, ['package', this.read.xlsx], () => this.packed());
    return this.remembered('package', make);
  }

  private packed(): Uint8Array {
    if (!this.changed) return writeHidden(this.store.bytes(), this.facts);
    const packed = writeHidden(this.store.pack(this.stand), this.facts);
    // Whoever opens it and writes over it need not turn to excelize again.
    isOwnBase(this.excelize.made, packed);
    return packed;
  }
}
