/**
 * One open workbook on the page: address line, grid and tabs. A new workbook gets a new view.
 */
import { cellName } from '../../../test/host/book/address';
import type { Book, Sheet } from '../../../test/host/book/Book';
import { checked } from '../../../test/host/book/checked';
import { editText } from './cellView';
import { element } from './element';
import { Grid } from './Grid';
import { SheetTabs } from './SheetTabs';
import type { Workbench } from './Workbench';

/** What the page around hears. */
export interface WorkbookEvents {
  readonly onPane: () => void;
  readonly onMessage: (text: string) => void;
  /** Another sheet may be in front, or its protection may have changed. */
  readonly onSheet: (isProtected: boolean) => void;
}

/** The workbook as a person sees it. */
export class WorkbookView {
  readonly element: HTMLElement;
  private readonly address = element('output', { class: 'adresse', 'aria-label': 'Ausgewählte Zelle' });
  private readonly content = element('output', { class: 'inhalt', 'aria-label': 'Inhalt der Zelle' });
  /** The selection of each sheet; it is found again when the sheet comes to the front. */
  private readonly selected = new Map<number, string>();
  private readonly grid: Grid;
  private readonly tabs: SheetTabs;

  constructor(
    private readonly bench: Workbench,
    private readonly events: WorkbookEvents,
  ) {
    this.tabs = new SheetTabs(bench.book, (sheet) => void this.bringToFront(sheet));
    this.grid = new Grid(bench, {
      onMessage: events.onMessage,
      onPane: events.onPane,
      onSelect: (address, cell) => this.showContent(address, cell),
      onSheet: (by) => {
        const sheet = this.tabs.neighbour(by);
        if (sheet) void this.bringToFront(sheet);
      },
    });
    const line = element(
      'div',
      { class: 'adresszeile' },
      this.address,
      element('span', { class: 'fx', 'aria-hidden': 'true' }, 'fx'),
      this.content,
    );
    this.element = element(
      'section',
      { class: 'mappe', 'aria-label': 'Arbeitsmappe' },
      line,
      this.grid.element,
      this.tabs.element,
    );
    bench.onEvent = (event) => {
      this.grid.onEvent(event);
      this.refresh();
    };
  }

  /** To be called once the view is on the page. */
  start(): void {
    const sheet = this.bench.book.activeSheet();
    this.bench.person.select(sheet.name, startCell(this.bench.book, sheet));
    this.refresh();
  }

  /** To be called after every batch of the pane, which may have brought another sheet to the front. */
  refresh(): void {
    this.grid.follow();
    this.tabs.refresh();
    const { book } = this.bench;
    this.events.onSheet(book.facts.protection.has(book.activeSheet().id));
    const { sheetId, area } = book.selection;
    const sheet = book.sheetName(sheetId);
    if (sheet !== undefined)
      this.content.textContent = editText(book, sheet, cellName(area.row, area.column));
  }

  /** Gives the selected cell the focus. */
  focus(): void {
    this.grid.focus();
  }

  /** Takes what is being typed, if anything; `false` where the person goes on editing. */
  finishEditing(): Promise<boolean> {
    return this.grid.finishEditing();
  }

  /** Protects the sheet in front, or lifts its protection. */
  toggleProtection(): void {
    const { book, person } = this.bench;
    const { id, name } = book.activeSheet();
    if (book.facts.protection.has(id)) person.unprotectSheet(name);
    else person.protectSheet(name);
    this.refresh();
  }

  private async bringToFront(sheet: Sheet): Promise<void> {
    if (!(await this.grid.finishEditing())) return;
    this.bench.person.select(sheet.name, this.selected.get(sheet.id) ?? startCell(this.bench.book, sheet));
    this.focus();
  }

  private showContent(address: string, cell: string): void {
    const sheet = this.bench.book.sheetName(this.bench.book.selection.sheetId);
    this.selected.set(this.bench.book.selection.sheetId, address);
    this.address.textContent = address;
    this.content.textContent = sheet === undefined ? '' : editText(this.bench.book, sheet, cell);
  }
}

/** The cell that was selected when the workbook was saved. */
function startCell({ file }: Book, { name }: Sheet): string {
  const { panes } = checked(file.GetPanes(name));
  return panes.Selection?.find(({ ActiveCell }) => ActiveCell)?.ActiveCell ?? 'A1';
}
