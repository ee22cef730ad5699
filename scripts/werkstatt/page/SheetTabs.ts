/** The tabs of the sheets below the grid. Hidden sheets have none. */
import type { Book, Sheet } from '../../../test/host/book/Book';
import { button, element } from './element';

/** The row of tabs of one workbook. */
export class SheetTabs {
  readonly element = element('div', { class: 'register', role: 'tablist', 'aria-label': 'Tabellenblätter' });
  private shown = '';

  constructor(
    private readonly book: Book,
    private readonly onSelect: (sheet: Sheet) => void,
  ) {}

  /** Shows the tabs as they are now. */
  refresh(): void {
    const active = this.book.activeSheet();
    const state = JSON.stringify([this.visible(), active.id]);
    if (state === this.shown) return;
    this.shown = state;
    this.element.replaceChildren(
      ...this.visible().map((sheet) => {
        const tab = button(sheet.name, () => this.onSelect(sheet));
        tab.setAttribute('role', 'tab');
        tab.setAttribute('aria-selected', String(sheet.id === active.id));
        tab.tabIndex = sheet.id === active.id ? 0 : -1;
        return tab;
      }),
    );
  }

  /** The visible sheet before or after the one in front. */
  neighbour(by: 1 | -1): Sheet | undefined {
    const sheets = this.visible();
    const { id } = this.book.activeSheet();
    return sheets[sheets.findIndex((sheet) => sheet.id === id) + by];
  }

  private visible(): Sheet[] {
    return this.book.sheets().filter(({ id }) => !this.book.facts.visibility.has(id));
  }
}
