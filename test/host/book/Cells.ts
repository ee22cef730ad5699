/**
 * The cells of a workbook as they are now: those of the package, and over them what has been written since. What is
 * written is remembered per workbook; what was read is shared with every workbook of the same package.
 */
import { type Area, parseReference } from './address';
import { type Content, EMPTY, type Look, UNREAD } from './cell';
import type { ReadPackage } from './readPackage';
import type { SheetCells } from './readSheet';

/** What has been written on a sheet, by A1 address. */
export interface Written {
  readonly contents: Map<string, Content>;
  /** `undefined`: without a style of its own. */
  readonly looks: Map<string, Look | undefined>;
}

/** Sheets go by their exact name, cells by A1 address. */
export class Cells {
  private readonly written = new Map<string, Written>();

  constructor(private readonly read: ReadPackage) {}

  /** What is in a cell; in merged cells what is in the first of them. */
  content(sheet: string, cell: string): Content {
    const read = this.read.cellsOf(sheet);
    const place = read?.merged.get(cell) ?? cell;
    const written = this.written.get(sheet)?.contents.get(place);
    return written ?? (read ? (read.contents.get(place) ?? EMPTY) : UNREAD);
  }

  /** How a cell looks; `undefined` where only excelize can tell. */
  look(sheet: string, cell: string): Look | undefined {
    const read = this.read.cellsOf(sheet);
    if (!read) return undefined;
    const looks = this.written.get(sheet)?.looks;
    const own = looks?.has(cell) ? 0 : (read.styles.get(cell) ?? 0);
    return looks?.get(cell) ?? this.read.looks[own || styleBehind(read, cell)];
  }

  /** Whether a cell has no style at all, neither of its own nor of its row or column. */
  isPlain(sheet: string, cell: string): boolean {
    return this.look(sheet, cell) === this.read.looks[0];
  }

  /** Puts contents into a cell. */
  put(sheet: string, cell: string, content: Content): void {
    const read = this.read.cellsOf(sheet);
    if (read) this.of(sheet).contents.set(read.merged.get(cell) ?? cell, content);
  }

  /** Gives a cell a look of its own, or none. */
  dress(sheet: string, cell: string, look: Look | undefined): void {
    if (this.read.cellsOf(sheet)) this.of(sheet).looks.set(cell, look);
  }

  /** What has been written on a sheet, if anything. */
  writtenOn(sheet: string): Written | undefined {
    return this.written.get(sheet);
  }

  /** The style that a cell has from its row or else its column; 0 = none. */
  styleBehind(sheet: string, cell: string): number {
    const read = this.read.cellsOf(sheet);
    return read ? styleBehind(read, cell) : 0;
  }

  /** The cells of a sheet that hold something; `undefined` where only excelize can tell. */
  filled(sheet: string): Area[] | undefined {
    const read = this.read.cellsOf(sheet);
    if (!read) return undefined;
    const written = this.written.get(sheet)?.contents ?? new Map<string, Content>();
    const kept = [...read.contents.keys()].filter((cell) => !written.has(cell));
    const added = [...written].flatMap(([cell, content]) => (content === EMPTY ? [] : [cell]));
    return [...kept, ...added].flatMap((cell) => parseReference(cell)?.area ?? []);
  }

  /** The used area of a sheet as the file told it. */
  dimension(sheet: string): Area | undefined {
    return this.read.cellsOf(sheet)?.dimension;
  }

  private of(sheet: string): Written {
    const written = this.written.get(sheet) ?? { contents: new Map(), looks: new Map() };
    this.written.set(sheet, written);
    return written;
  }
}

/** The style that a cell has from its row or else its column. */
function styleBehind({ rowStyles, columnStyles }: SheetCells, cell: string): number {
  if (rowStyles.size === 0 && columnStyles.length === 0) return 0;
  const { row = -1, column = -1 } = parseReference(cell)?.area ?? {};
  const behind = columnStyles.find(({ first, last }) => column >= first && column <= last);
  return rowStyles.get(row) ?? behind?.style ?? 0;
}
