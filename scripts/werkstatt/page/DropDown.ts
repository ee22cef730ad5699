/**
 * The drop-down of a cell with a list: the button beside the cell and the list below it.
 * It must not know what the entries mean.
 */
import { button, element } from './element';

/** One drop-down for the whole grid. */
export class DropDown {
  readonly button = button('', () => this.toggle());
  readonly list = element('ul', {
    role: 'listbox',
    tabindex: '-1',
    'aria-label': 'Auswahlliste',
    hidden: '',
  });
  private entries: readonly string[] = [];
  private current = '';

  constructor(
    private readonly onChoose: (entry: string) => void,
    private readonly onClose: () => void,
  ) {
    this.button.className = 'pfeil';
    this.button.tabIndex = -1;
    this.button.setAttribute('aria-label', 'Auswahlliste öffnen (Alt + Pfeil nach unten)');
    this.list.addEventListener('keydown', (event) => this.onKey(event));
    this.list.addEventListener('click', ({ target }) => {
      if (target instanceof HTMLLIElement) this.choose(target.textContent);
    });
    this.offer(undefined, [], '');
  }

  /** Puts the button beside a cell; without entries there is none. */
  offer(cell: HTMLElement | undefined, entries: readonly string[], current: string): void {
    this.entries = entries;
    this.current = current;
    this.list.hidden = true;
    this.button.hidden = !cell || entries.length === 0;
    if (!cell) return;
    const right = cell.offsetLeft + cell.offsetWidth;
    const bottom = cell.offsetTop + cell.offsetHeight;
    Object.assign(this.button.style, { left: `${right}px`, top: `${bottom - 22}px` });
    Object.assign(this.list.style, {
      left: `${cell.offsetLeft}px`,
      top: `${bottom}px`,
      minWidth: `${cell.offsetWidth}px`,
    });
  }

  /** Opens the list at the entry that the cell holds; `false` where there is none. */
  open(): boolean {
    if (this.button.hidden) return false;
    this.list.replaceChildren(
      ...this.entries.map((entry) =>
        element(
          'li',
          { role: 'option', tabindex: '-1', 'aria-selected': String(entry === this.current) },
          entry,
        ),
      ),
    );
    this.list.hidden = false;
    this.focusOn(Math.max(0, this.entries.indexOf(this.current)));
    return true;
  }

  private toggle(): void {
    if (this.list.hidden) this.open();
    else this.close();
  }

  private close(): void {
    this.list.hidden = true;
    this.onClose();
  }

  private choose(entry: string): void {
    this.close();
    this.onChoose(entry);
  }

  private onKey(event: KeyboardEvent): void {
    event.stopPropagation();
    event.preventDefault();
    const place = [...this.list.children].indexOf(document.activeElement as Element);
    if (event.key === 'Escape' || event.key === 'Tab') this.close();
    else if (event.key === 'Enter' || event.key === ' ') this.choose(this.entries[place] ?? '');
    else if (event.key === 'ArrowDown') this.focusOn(place + 1);
    else if (event.key === 'ArrowUp') this.focusOn(place - 1);
  }

  private focusOn(place: number): void {
    const option = this.list.children[Math.min(Math.max(0, place), this.list.children.length - 1)];
    if (option instanceof HTMLElement) option.focus();
  }
}
