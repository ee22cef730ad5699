/**
 * A sheet as an HTML table that looks as in Excel: headers, sizes, styles, merged and frozen cells.
 * It shows and updates; selecting and editing are the grid's business.
 */
import type { Style } from 'excelize-wasm';
import { type Area, cellName, columnName } from '../../../test/host/book/address';
import type { Book } from '../../../test/host/book/Book';
import { type Edges, cellCss, cellEdges } from './cellLook';
import { readCellView, readStyle } from './cellView';
import { conditionalCss, type FormatRule, isCovered } from './conditionalFormats';
import { element } from './element';
import { areaAt } from './movement';
import type { SheetShape } from './sheetShape';

const HEADER = { height: 22, width: 38 } as const;

/** What a conditional format may lay over a cell and take away again. */
const OVERLAID = ['background-color', 'color', 'font-weight'] as const;

/** One sheet on the page. */
export class SheetTable {
  readonly element = element('table', { role: 'grid' });
  private readonly cells = new Map<string, HTMLTableCellElement>();
  private readonly calculated = new Set<HTMLTableCellElement>();
  private readonly styles: readonly (readonly Style[])[];

  constructor(
    private readonly book: Book,
    readonly shape: SheetShape,
    private readonly rules: readonly FormatRule[],
  ) {
    const { columns, rows, sheet } = shape;
    this.element.setAttribute('aria-label', `Tabellenblatt ${sheet.name}`);
    this.styles = rows.map((_, row) =>
      columns.map((_size, column) => readStyle(book, sheet.name, row, column)),
    );
    this.element.append(this.columnSizes(), this.head(), this.body());
    this.element.style.width = `${HEADER.width + columns.reduce((sum, width) => sum + width, 0)}px`;
  }

  /** The cell on the page; for merged cells the one that is shown. */
  cellAt(row: number, column: number): HTMLTableCellElement | undefined {
    const area = areaAt(this.shape, { row, column });
    return this.cells.get(cellName(area.row, area.column));
  }

  /** Reads the cells of an area anew. */
  update(area: Area): void {
    const rows = Math.min(area.row + area.rows, this.shape.rows.length);
    const columns = Math.min(area.column + area.columns, this.shape.columns.length);
    for (let row = area.row; row < rows; row++)
      for (let column = area.column; column < columns; column++) this.fill(row, column);
  }

  /** The calculated cells, as ways to read each of them anew. */
  recalculations(): (() => void)[] {
    return [...this.calculated].map(
      (cell) => () => this.fill(Number(cell.dataset['row']), Number(cell.dataset['column'])),
    );
  }

  /** How much of the view headers and frozen cells cover, as CSS `scroll-padding`. */
  frozenEdges(): string {
    const { rows, columns } = this.shape.frozen;
    return `${this.topOf(rows)}px 0 0 ${this.leftOf(columns)}px`;
  }

  private columnSizes(): HTMLElement {
    const sizes = [HEADER.width, ...this.shape.columns.filter((width) => width > 0)];
    return element('colgroup', {}, ...sizes.map((width) => element('col', { style: `width:${width}px` })));
  }

  private head(): HTMLElement {
    const row = element('tr', { style: `height:${HEADER.height}px` }, element('td', { class: 'corner' }));
    this.shape.columns.forEach((width, column) => {
      if (width === 0) return;
      const header = element('th', { scope: 'col' }, columnName(column));
      if (column < this.shape.frozen.columns) stick(header, { left: this.leftOf(column) });
      row.append(header);
    });
    return element('thead', {}, row);
  }

  private body(): HTMLElement {
    const body = element('tbody');
    this.shape.rows.forEach((height, row) => {
      if (height === 0) return;
      const header = element('th', { scope: 'row' }, String(row + 1));
      const line = element('tr', { style: `height:${height}px` }, header);
      if (row < this.shape.frozen.rows) stick(line, { top: this.topOf(row) });
      this.shape.columns.forEach((width, column) => {
        if (width > 0 && this.isShown(row, column)) line.append(this.createCell(row, column));
      });
      body.append(line);
    });
    return body;
  }

  /** Of merged cells only the first one is shown. */
  private isShown(row: number, column: number): boolean {
    const area = areaAt(this.shape, { row, column });
    return area.row === row && area.column === column;
  }

  private createCell(row: number, column: number): HTMLTableCellElement {
    const cell = element('td', {
      role: 'gridcell',
      tabindex: '-1',
      'data-row': String(row),
      'data-column': String(column),
      'data-cell': cellName(row, column),
    });
    const size = areaAt(this.shape, { row, column });
    const rows = this.shape.rows.slice(row, row + size.rows);
    cell.rowSpan = rows.filter((height) => height > 0).length;
    cell.colSpan = this.shape.columns
      .slice(column, column + size.columns)
      .filter((width) => width > 0).length;
    if (column < this.shape.frozen.columns) stick(cell, { left: this.leftOf(column) });
    this.drawEdges(cell, row, column, size);
    const height = rows.reduce((sum, each) => sum + each, 0);
    cell.append(element('div', { style: `height:${height - 1}px` }));
    this.cells.set(cellName(row, column), cell);
    this.fill(row, column);
    return cell;
  }

  private fill(row: number, column: number): void {
    const cell = this.cellAt(row, column);
    if (!cell) return;
    const { name } = this.shape.sheet;
    const view = readCellView(this.book, name, row, column);
    const content = cell.firstElementChild as HTMLElement;
    content.textContent = view.text;
    const style = readStyle(this.book, name, row, column);
    const css = {
      ...cellCss(style, view.isNumber),
      ...conditionalCss(this.book, this.rules, row, column),
    };
    for (const property of OVERLAID) cell.style.removeProperty(property);
    for (const [property, value] of Object.entries(css)) cell.style.setProperty(property, value);
    cell.setAttribute('aria-label', `${cellName(row, column)} ${view.text || 'leer'}`);
    cell.classList.toggle('leer', view.text === '');
    cell.classList.toggle('umbruch', css['white-space'] !== 'pre');
    cell.classList.toggle('gedreht', style.Alignment?.TextRotation === 90);
    cell.title = view.note;
    const isConditional = this.rules.some((rule) => isCovered(rule, row, column));
    if (view.isCalculated || isConditional) this.calculated.add(cell);
    else this.calculated.delete(cell);
  }

  /** Every line between two cells is drawn once, by the cell before it. */
  private drawEdges(
    cell: HTMLElement,
    row: number,
    column: number,
    size: { rows: number; columns: number },
  ): void {
    const line = this.shape.gridLines ? '1px solid var(--gitter)' : '0';
    const right = column + size.columns - 1;
    const bottom = row + size.rows - 1;
    cell.style.borderRight = this.edges(row, right).right ?? this.edges(row, right + 1).left ?? line;
    cell.style.borderBottom = this.edges(bottom, column).bottom ?? this.edges(bottom + 1, column).top ?? line;
    if (column === 0 || this.shape.columns[column - 1] === 0)
      cell.style.borderLeft = this.edges(row, column).left ?? '0';
    if (row === 0) cell.style.borderTop = this.edges(row, column).top ?? '0';
  }

  private edges(row: number, column: number): Edges {
    const style = this.styles[row]?.[column];
    return style ? cellEdges(style) : {};
  }

  private topOf(row: number): number {
    return this.shape.rows.slice(0, row).reduce((sum, height) => sum + height, HEADER.height);
  }

  private leftOf(column: number): number {
    return this.shape.columns.slice(0, column).reduce((sum, width) => sum + width, HEADER.width);
  }
}

/** Keeps a row or a cell in view, at a distance from the edge in pixels. */
function stick(target: HTMLElement, place: { top?: number; left?: number }): void {
  target.classList.add(place.top === undefined ? 'fest-links' : 'fest-oben');
  if (place.top !== undefined) target.style.top = `${place.top}px`;
  if (place.left !== undefined) target.style.left = `${place.left}px`;
}
