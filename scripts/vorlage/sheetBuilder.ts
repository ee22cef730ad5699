/** One sheet while it is being built: values, formulas, tables, sizes. Knows nothing of what the sheet is about. */
import type { DataValidation, NewFile, RichTextRun } from 'excelize-wasm';
import { absolute, cellAt, columnName, columnNumber, splitCell } from './cells';
import { check } from './excelize';
import type { ConditionalStyleName } from './accents';
import type { StyleName } from './styles';

/** What a sheet needs of the workbook it belongs to. */
export interface SheetHost {
  readonly file: NewFile;
  styleId(name: StyleName): number;
  conditionalStyleId(name: ConditionalStyleName): number;
  defineName(name: string, refersTo: string): void;
}

/** Title and line of the case. */
const HEAD_ROWS = 2;

export class SheetBuilder {
  /** Texts that formulas show in the untouched template; excelize writes none. */
  readonly cachedTexts = new Map<string, string>();
  /** Rows that start with a height of their own and grow with their text. */
  readonly growingRows = new Set<number>();
  private lastColumn = 1;
  private lastRow = 1;

  constructor(
    private readonly host: SheetHost,
    readonly name: string,
  ) {}

  private get file() {
    return this.host.file;
  }

  /** Writes a value (empty text: only the look) with its style. */
  put(cell: string, value: string | number, style: StyleName): void {
    if (value !== '') check(this.file.SetCellValue(this.name, cell, value));
    this.style(cell, style);
  }

  /** Writes a formula and the text it shows in the untouched template. */
  formula(cell: string, formula: string, cachedText: string, style: StyleName): void {
    check(this.file.SetCellFormula(this.name, cell, formula));
    this.cachedTexts.set(cell, cachedText);
    this.style(cell, style);
  }

  /** Writes a formula whose result is a number; Excel computes it when it opens the file. */
  count(cell: string, formula: string, style: StyleName): void {
    check(this.file.SetCellFormula(this.name, cell, formula));
    this.style(cell, style);
  }

  /** Writes a text that leads to a cell of another sheet. */
  link(cell: string, text: string, target: string): void {
    this.put(cell, text, 'verweis');
    check(this.file.SetCellHyperLink(this.name, cell, target, 'Location'));
  }

  /** Writes text of several looks into one cell. */
  rich(cell: string, runs: RichTextRun[], style: StyleName): void {
    check(this.file.SetCellRichText(this.name, cell, runs));
    this.style(cell, style);
  }

  /** Gives a cell or a range (`B2:F2`) its look. */
  style(range: string, style: StyleName): void {
    const [from = range, to = from] = range.split(':');
    check(this.file.SetCellStyle(this.name, from, to, this.host.styleId(style)));
    const { column, row } = splitCell(to);
    this.lastColumn = Math.max(this.lastColumn, columnNumber(column));
    this.lastRow = Math.max(this.lastRow, row);
  }

  /** Gives whole columns (`B` or `B:C`) their look, without making a single cell. */
  columnStyle(columns: string, style: StyleName): void {
    check(this.file.SetColStyle(this.name, columns, this.host.styleId(style)));
  }

  /** A text over several cells of one row; never used for inputs. */
  band(range: string, value: string, style: StyleName): void {
    const [from = range, to = from] = range.split(':');
    this.style(range, style);
    this.put(from, value, style);
    check(this.file.MergeCell(this.name, from, to));
  }

  /** Column widths in characters, from column A on. */
  widths(widths: readonly number[]): void {
    widths.forEach((width, index) => {
      const column = columnName(index + 1);
      check(this.file.SetColWidth(this.name, column, column, width));
    });
  }

  /** Height of a row in points. */
  height(row: number, points: number): void {
    check(this.file.SetRowHeight(this.name, row, points));
  }

  /** Height to start with; Excel makes the row higher when its text needs it. */
  startHeight(row: number, points: number): void {
    this.height(row, points);
    this.growingRows.add(row);
  }

  hideColumn(column: string): void {
    check(this.file.SetColVisible(this.name, column, false));
  }

  hideRow(row: number): void {
    check(this.file.SetRowVisible(this.name, row, false));
  }

  /** Makes a table of a range whose first row holds the headers. */
  table(name: string, from: string, to: string): void {
    check(this.file.AddTable(this.name, { Range: `${from}:${to}`, Name: name, ShowRowStripes: false }));
  }

  /** Gives one cell a workbook-wide name. */
  nameCell(name: string, cell: string): void {
    this.host.defineName(name, this.reference(cell));
  }

  /** Absolute reference to a cell of this sheet for formulas of other sheets. */
  reference(cell: string): string {
    return `${this.name}!${absolute(cell)}`;
  }

  /** Adds a data validation. */
  validate(rule: DataValidation): void {
    check(this.file.AddDataValidation(this.name, rule));
  }

  /** A look that depends on a formula about the first cell of the range. */
  lookIf(range: string, formula: string, style: ConditionalStyleName): void {
    const format = this.host.conditionalStyleId(style);
    check(
      this.file.SetConditionalFormat(this.name, range, [
        { Type: 'formula', Criteria: formula, Format: format },
      ]),
    );
  }

  /**
   * Last steps: the used range, no grid lines; with a start cell the head stays in sight and the cursor waits there.
   * @param headRows rows of the head; with those down to the headers of a table these stay in sight, too.
   */
  finish(startCell?: string, headRows = HEAD_ROWS): void {
    const lastCell = cellAt(this.lastColumn, this.lastRow);
    check(this.file.SetSheetDimension(this.name, `A1:${lastCell}`));
    check(this.file.SetSheetView(this.name, 0, { ShowGridLines: false, TopLeftCell: 'A1', View: 'normal' }));
    if (startCell !== undefined) this.freezeHead(startCell, headRows);
  }

  private freezeHead(startCell: string, headRows: number): void {
    const pane = 'bottomLeft';
    check(
      this.file.SetPanes(this.name, {
        Freeze: true,
        YSplit: headRows,
        TopLeftCell: cellAt(1, headRows + 1),
        ActivePane: pane,
        Selection: [{ SQRef: startCell, ActiveCell: startCell, Pane: pane }],
      }),
    );
  }
}
