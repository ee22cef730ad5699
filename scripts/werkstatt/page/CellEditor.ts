/**
 * The field that lies over a cell while a person types into it. It knows keys, not cells: where it lies, what it
 * begins with and what becomes of the text is told by the grid.
 */
import { element } from './element';

/** Where the selection goes after the text was taken. */
export type Step = 'down' | 'up' | 'right' | 'left' | 'stay';

/** How far each leads. */
export const STEPS: Readonly<Record<Step, readonly [rows: number, columns: number]>> = {
  down: [1, 0],
  up: [-1, 0],
  right: [0, 1],
  left: [0, -1],
  stay: [0, 0],
};

/** What the grid hears. */
export interface EditorEvents {
  readonly onCommit: (text: string, step: Step) => void;
  readonly onCancel: () => void;
}

/** One editor for the whole grid. */
export class CellEditor {
  readonly element = element('textarea', {
    'aria-label': 'Zelle bearbeiten',
    rows: '1',
    hidden: '',
    spellcheck: 'false',
  });

  constructor(private readonly events: EditorEvents) {
    this.element.addEventListener('keydown', (event) => this.onKey(event));
  }

  get isOpen(): boolean {
    return !this.element.hidden;
  }

  get text(): string {
    return this.element.value;
  }

  /** Lies down over a cell with a text, the cursor at its end. */
  open(cell: HTMLElement, text: string): void {
    const { style } = this.element;
    style.left = `${cell.offsetLeft}px`;
    style.top = `${cell.offsetTop}px`;
    style.minWidth = `${cell.offsetWidth}px`;
    style.minHeight = `${cell.offsetHeight}px`;
    style.font = getComputedStyle(cell).font;
    this.element.hidden = false;
    this.element.value = text;
    this.focus();
  }

  focus(): void {
    this.element.focus();
    this.element.setSelectionRange(this.text.length, this.text.length);
  }

  close(): void {
    this.element.hidden = true;
  }

  private onKey(event: KeyboardEvent): void {
    event.stopPropagation();
    const step = stepOf(event);
    if (step !== undefined) {
      event.preventDefault();
      this.events.onCommit(this.text, step);
    } else if (event.key === 'Escape') {
      this.events.onCancel();
    } else if (event.key === 'Enter' && event.altKey) {
      this.element.setRangeText('\n', this.element.selectionStart, this.element.selectionEnd, 'end');
    }
  }
}

function stepOf({ key, shiftKey, altKey }: KeyboardEvent): Step | undefined {
  if (key === 'Enter' && !altKey) return shiftKey ? 'up' : 'down';
  if (key === 'Tab') return shiftKey ? 'left' : 'right';
  return undefined;
}
