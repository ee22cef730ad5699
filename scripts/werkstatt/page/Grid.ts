/**
 * The sheet in front: shows it, follows what changes in it, and lets a person select. What is selected and which
 * sheet is in front is the workbook's; the grid only shows it.
 */
import { type Area, areaName, cellName } from '../../../test/host/book/address';
import type { BookEvent, Sheet } from '../../../test/host/book/Book';
import type { Step } from './CellEditor';
import { readCellView } from './cellView';
import { Editing } from './Editing';
import { element } from './element';
import { commandOf, type GridCommand } from './gridKeys';
import { areaAt, firstVisible, moved, type Place } from './movement';
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

const STEPS: Readonly<Record<Step, readonly [rows: number, columns: number]>> = {
  down: [1, 0],
  up: [-1, 0],
  right: [0, 1],
  left: [0, -1],
  stay: [0, 0],
};

/** The grid over one workbook. */
export class Grid {
  readonly element = element('div', { class: 'blatt' });
  private readonly hint = element('div', { class: 'eingabemeldung', role: 'note', hidden: '' });
  private readonly frame = element('div', { class: 'auswahl', 'aria-hidden': 'true' });
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
    } else if (rows === undefined) {
      this.tables.get(sheetId)?.update(area);
      this.recalculateSoon();
    } else {
      this.rebuild();
    }
  }

  /** Reads everything anew: the structure of the workbook has changed. */
  rebuild(): void {
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

  private show(sheet: Sheet): void {
    const known = this.tables.get(sheet.id);
    this.table = known ?? new SheetTable(this.bench.book, readShape(this.bench.book, sheet));
    this.tables.set(sheet.id, this.table);
    const { editor, dropDown } = this.editing;
    this.element.replaceChildren(
      this.table.element,
      this.frame,
      this.hint,
      dropDown.button,
      dropDown.list,
      editor.element,
    );
    this.element.scrollTo(0, 0);
    if (known) this.recalculateSoon();
    if (this.bench.book.selection.sheetId === sheet.id) this.showSelection();
  }

  private showSelection(): void {
    const { book } = this.bench;
    const { table } = this;
    if (!table) return;
    const { area } = book.selection;
    const cell = table.cellAt(area.row, area.column);
    for (const old of table.element.querySelectorAll('[tabindex="0"]')) old.setAttribute('tabindex', '-1');
    this.events.onSelect(areaName(area), cellName(area.row, area.column));
    this.frame.hidden = !cell;
    if (!cell) return;
    cell.tabIndex = 0;
    cell.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    if (this.element.contains(document.activeElement)) cell.focus({ preventScroll: true });
    this.drawFrame(cell, area);
    const { text } = readCellView(book, table.shape.sheet.name, area.row, area.column);
    const message = this.editing.look({ ...area, sheet: table.shape.sheet, element: cell, text });
    this.showHint(cell, message);
  }

  private drawFrame(cell: HTMLElement, area: Area): void {
    const last = this.table?.cellAt(area.row + area.rows - 1, area.column + area.columns - 1) ?? cell;
    Object.assign(this.frame.style, {
      left: `${cell.offsetLeft}px`,
      top: `${cell.offsetTop}px`,
      width: `${last.offsetLeft + last.offsetWidth - cell.offsetLeft}px`,
      height: `${last.offsetTop + last.offsetHeight - cell.offsetTop}px`,
    });
  }

  private showHint(cell: HTMLElement, message: { title: string; text: string } | undefined): void {
    this.hint.hidden = !message;
    if (!message) return;
    this.hint.replaceChildren(element('strong', {}, message.title), element('p', {}, message.text));
    const left = cell.offsetLeft + Math.min(cell.offsetWidth, 24);
    Object.assign(this.hint.style, { left: `${left}px`, top: `${cell.offsetTop + cell.offsetHeight + 6}px` });
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
    const command = commandOf({ ...pick(event), ctrlKey: event.ctrlKey || event.metaKey });
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

function pick({ key, shiftKey, altKey }: KeyboardEvent): { key: string; shiftKey: boolean; altKey: boolean } {
  return { key, shiftKey, altKey };
}
