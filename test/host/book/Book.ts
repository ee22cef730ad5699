/**
 * The workbook behind the stand-in host: one .xlsx package held by excelize, with the little that is not in the
 * package (what is selected, which ranges office.js holds on to). It must not know the wire or the object model.
 */
import type { NewFile } from 'excelize-wasm';
import type { Area } from './address';
import { checked, type Failable } from './checked';
import { insertSheets } from './insertSheets';
import { addFacts, type PackageFacts, readPackageFacts } from './packageFacts';
import { forgetValues } from './readCell';
import { writeHidden } from './writeHidden';

/** The part of the excelize library that the book needs. */
export interface Excelize {
  OpenReader(bytes: Uint8Array): NewFile;
  /** A type of chart. */
  readonly ColStacked: number;
  readonly Bar: number;
}

/** A sheet; the id stays when it is renamed or moved. */
export interface Sheet {
  readonly id: number;
  readonly name: string;
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

/** One open workbook. */
export class Book {
  file: NewFile;
  readonly facts: PackageFacts;
  readonly date1904: boolean;
  readonly live = new Set<LiveArea>();
  selection: LiveArea;
  /** Hears of every event. */
  announce: (event: BookEvent) => void = () => undefined;
  /** What goes into the package only when that is asked for, because excelize cannot change it afterwards. */
  readonly pending = new Set<() => void>();
  private readonly memory = new Map<string, unknown>();
  private changed = false;

  constructor(
    private readonly excelize: Excelize,
    xlsx: Uint8Array,
  ) {
    this.file = this.open(xlsx);
    this.facts = readPackageFacts(xlsx);
    this.date1904 = checked(this.file.GetWorkbookProps()).props.Date1904 === true;
    this.selection = { sheetId: this.activeSheet().id, area: { row: 0, column: 0, rows: 1, columns: 1 } };
  }

  /** The sheets in the order of their tabs. */
  sheets(): readonly Sheet[] {
    return this.remembered('sheets', () => this.listSheets());
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
    const { index } = checked(this.file.GetActiveSheetIndex());
    const sheet = this.sheets()[index] ?? this.sheets()[0];
    if (!sheet) throw new Error('the workbook has no sheet');
    return sheet;
  }

  /** To be called after every change. */
  touch(): void {
    this.changed = true;
    forgetValues(this.file);
    this.memory.clear();
  }

  /** What was found out once, until the next change; asking excelize crosses into WebAssembly each time. */
  remembered<T>(key: string, find: () => T): T {
    if (!this.memory.has(key)) this.memory.set(key, find());
    return this.memory.get(key) as T;
  }

  /** The package as it is now. Formula results are left out after a change, so that the next program calculates. */
  save(): Uint8Array {
    if (this.changed) this.dropResults();
    return writeHidden(this.bytes(), this.facts);
  }

  /** Changes parts that excelize offers no call for: `edit` gets the package and gives it back. */
  repack(edit: (xlsx: Uint8Array) => Uint8Array): void {
    this.file = this.open(edit(this.bytes()));
    this.touch();
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

  /** excelize forgets the calculation settings with the results, so they are put back. */
  private dropResults(): void {
    const { props } = checked(this.file.GetCalcProps());
    checked(this.file.UpdateLinkedValue());
    checked(this.file.SetCalcProps({ ...props, FullCalcOnLoad: true }));
  }

  private bytes(): Uint8Array {
    this.pending.forEach((put) => put());
    this.pending.clear();
    return checked(this.file.WriteToBuffer()).buffer as Uint8Array;
  }

  private open(xlsx: Uint8Array): NewFile {
    return checked(this.excelize.OpenReader(xlsx) as NewFile & Failable);
  }

  private listSheets(): Sheet[] {
    const byId = checked(this.file.GetSheetMap()).sheets as unknown as Readonly<Record<string, string>>;
    const ids = new Map(Object.entries(byId).map(([id, name]) => [name, Number(id)]));
    return this.file.GetSheetList().list.map((name) => ({ id: ids.get(name) ?? -1, name }));
  }
}
