/** One sheet while it is being built: values, formulas, tables, sizes. Knows nothing of what the sheet is about. */
import type { RichTextRun } from 'excelize-wasm';
import { check, type TemplateBuilder } from './builder';
import { absolute, cellAt, columnNumber, splitCell } from './cells';
import type { ConditionalStyleName, StyleName } from './styles';

export class SheetBuilder {
  /** Texts that formulas show in the untouched template; excelize writes none. */
  readonly cachedTexts = new Map<string, string>();
  /** Rows that may grow with their text although they start with a height of their own. */
  readonly growingRows = new Set<number>();
  private lastColumn = 1;
  private lastRow = 1;

  constructor(
    private readonly builder: TemplateBuilder,
    readonly name: string,
  ) {}

  private get file() {
    return this.builder.file;
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

  /** Writes text of several looks into one cell. */
  rich(cell: string, runs: RichTextRun[], style: StyleName): void {
    check(this.file.SetCellRichText(this.name, cell, runs));
    this.style(cell, style);
  }

  /** Gives a cell or a range (`B2:F2`) its look. */
  style(range: string, style: StyleName): void {
    const [from = range, to = from] = range.split(':');
    check(this.file.SetCellStyle(this.name, from, to, this.builder.styleId(style)));
    const { column, row } = splitCell(to);
    this.lastColumn = Math.max(this.lastColumn, columnNumber(column));
    this.lastRow = Math.max(this.lastRow, row);
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
      const column = cellAt(index + 1, 1).slice(0, -1);
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
    this.builder.defineName(name, this.reference(cell));
  }

  /** Absolute reference to a cell of this sheet for formulas of other sheets. */
  reference(cell: string): string {
    return `${this.name}!${absolute(cell)}`;
  }

  /** A look that depends on a formula about the first cell of the range. */
  lookIf(range: string, formula: string, style: ConditionalStyleName): void {
    const format = this.builder.conditionalStyleId(style);
    check(
      this.file.SetConditionalFormat(this.name, range, [
        { Type: 'formula', Criteria: formula, Format: format },
      ]),
    );
  }

  /** Last steps: the used range and no grid lines. */
  finish(): void {
    check(this.file.SetSheetDimension(this.name, `A1:${this.lastCell}`));
    check(this.file.SetSheetView(this.name, 0, { ShowGridLines: false, TopLeftCell: 'A1', View: 'normal' }));
  }

  /** The last cell in use. */
  get lastCell(): string {
    return cellAt(this.lastColumn, this.lastRow);
  }
}
