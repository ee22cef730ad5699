/**
 * The sheet in front: shows it, follows what changes in it, and lets a person select. What is selected and which
 * sheet is in front is the workbook's; the grid only shows it.
 */
import { areaName, cellName } from '../../../test/host/book/address';
import type { BookEvent, Sheet } from '../../../test/host/book/Book';
import { STEPS } from './CellEditor';
import { chartBoxes } from './chartBoxes';
import { readCellView } from './cellView';
import { Editing } from './Editing';
import { element } from './element';
import { commandOf, type GridCommand } from './gridKeys';
import { areaAt, firstVisible, moved, type Place } from './movement';
import { SelectionMark } from './SelectionMark';
import { SheetTable } from './SheetTable';
import { readShape } from './sheetShape';
import type { Workbench } from './Workbench';

/** What the page around hears. */
export interface GridEvents {
  readonly onSheet: (by: 1 | -1) => void;
  readonly onPane: () => void;
  readonly onSelect: (address: string, cell: string) => void;
  readonly onMessage: (text: string) => void;
}

/** The grid over one workbook. */
export class Grid {
  readonly element = element('div', { class: 'blatt' });
  private readonly mark = new SelectionMark();
  private readonly editing: Editing;
  private readonly tables = new Map<number, SheetTable>();
  private table: SheetTable | undefined;
  private waiting: (() => void)[] = [];

  constructor(
    private readonly bench: Workbench,
    private readonly events: GridEvents,
  ) {
    this.editing = new Editing(bench, {
      onDone: (step) => this.afterEdit(STEPS[step]),
      onMessage: events.onMessage,
    });
    this.element.addEventListener('keydown', (event) => this.onKey(event));
    this.element.addEventListener('mousedown', (event) => void this.onMouse(event));
    this.element.addEventListener('dblclick', ({ target }) => {
      if (target instanceof Element && target.closest('td[data-row]')) this.editing.begin();
    });
  }

  /** Shows the sheet that is in front in the workbook, if it is not shown yet. */
  follow(): void {
    const sheet = this.bench.book.activeSheet();
    if (this.table?.shape.sheet.id !== sheet.id) this.show(sheet);
  }

  /** Something happened in the workbook. */
  onEvent({ type, sheetId, area, rows }: BookEvent): void {
    if (type === 'selectionChanged') {
      this.follow();
      this.showSelection();
    } else if (type === 'rowsHidden') this.forget(sheetId);
    else if (rows === undefined) {
      this.tables.get(sheetId)?.update(area);
      this.recalculateSoon();
    } else {
      this.rebuild();
    }
  }

  /** Reads everything anew: the structure of the workbook has changed. */
  rebuild(): void {
    this.bench.readPackage();
    this.tables.clear();
    this.table = undefined;
    this.follow();
  }

  /** Takes what is being typed, if anything; `false` where the person goes on editing. */
  finishEditing(): Promise<boolean> {
    return this.editing.finish();
  }

  /** Gives the selected cell the focus. */
  focus(): void {
    const { row, column } = this.bench.book.selection.area;
    this.table?.cellAt(row, column)?.focus();
  }

  private forget(sheetId: number): void {
    this.tables.delete(sheetId);
    if (this.table?.shape.sheet.id === sheetId) this.table = undefined;
    this.follow();
  }

  private show(sheet: Sheet): void {
    const known = this.tables.get(sheet.id);
    const { book, formatRules } = this.bench;
    const rules = formatRules.filter((rule) => rule.sheet === sheet.name);
    this.table = known ?? new SheetTable(book, readShape(book, sheet), rules);
    this.tables.set(sheet.id, this.table);
    const { editor, dropDown } = this.editing;
    const { frame, hint } = this.mark;
    this.element.replaceChildren(
      this.table.element,
      frame,
      hint,
      dropDown.button,
      dropDown.list,
      editor.element,
      ...chartBoxes(
        this.table,
        this.bench.charts.filter((chart) => chart.sheet === sheet.name),
      ),
    );
    this.element.style.scrollPadding = this.table.frozenEdges();
    this.element.scrollTo(0, 0);
    if (known) this.recalculateSoon();
    if (this.bench.book.selection.sheetId === sheet.id) this.showSelection();
  }

  private showSelection(): void {
    const { area } = this.bench.book.selection;
    const cell = this.table?.cellAt(area.row, area.column);
    this.events.onSelect(areaName(area), cellName(area.row, area.column));
    if (!this.table || !cell) return this.mark.hide();
    for (const old of this.table.element.querySelectorAll('[tabindex="0"]'))
      old.setAttribute('tabindex', '-1');
    cell.tabIndex = 0;
    cell.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    if (this.element.contains(document.activeElement)) cell.focus({ preventScroll: true });
    const { sheet } = this.table.shape;
    const { text } = readCellView(this.bench.book, sheet.name, area.row, area.column);
    const message = this.editing.look({ row: area.row, column: area.column, sheet, element: cell, text });
    this.mark.show(this.table, cell, area, message);
  }

  /** Formulas are read one by one, so that the page stays quick; a later change starts anew. */
  private recalculateSoon(): void {
    const isRunning = this.waiting.length > 0;
    this.waiting = this.table?.recalculations() ?? [];
    const step = (): void => {
      this.waiting.shift()?.();
      if (this.waiting.length > 0) setTimeout(step);
    };
    if (!isRunning && this.waiting.length > 0) setTimeout(step, 30);
  }

  private onKey(event: KeyboardEvent): void {
    const { key, shiftKey, altKey, ctrlKey, metaKey } = event;
    const command = commandOf({ key, shiftKey, altKey, ctrlKey: ctrlKey || metaKey });
    if (!command) return;
    event.preventDefault();
    this.carryOut(command);
  }

  private carryOut(command: GridCommand): void {
    const { table } = this;
    if (!table) return;
    const { area } = this.bench.book.selection;
    if (command.kind === 'move')
      this.select(moved(table.shape, areaAt(table.shape, area), command.rows, command.columns));
    else if (command.kind === 'jump')
      this.select({
        row: command.to === 'sheetStart' ? firstVisible(table.shape.rows) : area.row,
        column: firstVisible(table.shape.columns),
      });
    else if (command.kind === 'edit') this.editing.begin(command.text);
    else if (command.kind === 'clear') this.editing.clear();
    else if (command.kind === 'list') this.editing.dropDown.open();
    else if (command.kind === 'sheet') this.events.onSheet(command.by);
    else this.events.onPane();
  }

  private async onMouse(event: MouseEvent): Promise<void> {
    const target = event.target instanceof Element ? event.target.closest<HTMLElement>('td[data-row]') : null;
    if (!target) return;
    event.preventDefault();
    if (!(await this.editing.finish())) return;
    target.focus({ preventScroll: true });
    this.select({ row: Number(target.dataset['row']), column: Number(target.dataset['column']) });
  }

  private select(place: Place): void {
    if (!this.table) return;
    this.bench.person.select(this.table.shape.sheet.name, areaName(areaAt(this.table.shape, place)));
  }

  private afterEdit([rows, columns]: readonly [number, number]): void {
    this.focus();
    if (rows !== 0 || columns !== 0) this.carryOut({ kind: 'move', rows, columns });
    else this.showSelection();
  }
}
