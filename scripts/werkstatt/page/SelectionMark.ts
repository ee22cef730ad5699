/** What shows the selection on the sheet: the frame around it and the input message below it. Places only. */
import type { Area } from '../../../test/host/book/address';
import { element } from './element';
import type { SheetTable } from './SheetTable';
import type { CellValidation } from './validation';

/** One mark for the whole grid. */
export class SelectionMark {
  readonly frame = element('div', { class: 'auswahl', 'aria-hidden': 'true', hidden: '' });
  readonly hint = element('div', { class: 'eingabemeldung', role: 'note', hidden: '' });

  /** Moves the mark to an area that begins with a cell on the page. */
  show(table: SheetTable, cell: HTMLElement, area: Area, message: CellValidation['message']): void {
    const last = table.cellAt(area.row + area.rows - 1, area.column + area.columns - 1) ?? cell;
    this.frame.hidden = false;
    Object.assign(this.frame.style, {
      left: `${cell.offsetLeft}px`,
      top: `${cell.offsetTop}px`,
      width: `${last.offsetLeft + last.offsetWidth - cell.offsetLeft}px`,
      height: `${last.offsetTop + last.offsetHeight - cell.offsetTop}px`,
    });
    this.hint.hidden = !message;
    if (!message) return;
    this.hint.replaceChildren(element('strong', {}, message.title), element('p', {}, message.text));
    const left = cell.offsetLeft + Math.min(cell.offsetWidth, 24);
    Object.assign(this.hint.style, { left: `${left}px`, top: `${cell.offsetTop + cell.offsetHeight + 6}px` });
  }

  hide(): void {
    this.frame.hidden = true;
    this.hint.hidden = true;
  }
}
