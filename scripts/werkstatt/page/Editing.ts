/**
 * What a person changes in a cell: typing, choosing from the list, emptying. Data validation and sheet protection
 * hold here as in Excel, and while a cell is being edited the host says so to the pane.
 */
import { cellName } from '../../../test/host/book/address';
import type { Sheet } from '../../../test/host/book/Book';
import { assertUnlocked } from '../../../test/host/book/writeCell';
import { HostError } from '../../../test/host/wire/HostError';
import { askObjection } from './askObjection';
import { CellEditor, type Step } from './CellEditor';
import { editText } from './cellView';
import { DropDown } from './DropDown';
import type { Place } from './movement';
import { type CellValidation, validationAt } from './validation';
import type { Workbench } from './Workbench';

/** The cell that is selected. */
export interface CurrentCell extends Place {
  readonly sheet: Sheet;
  readonly element: HTMLElement;
  readonly text: string;
}

/** What the grid hears. */
export interface EditingEvents {
  /** The text was taken or given up; the grid gets the focus back. */
  readonly onDone: (step: Step) => void;
  readonly onMessage: (text: string) => void;
}

const PROTECTED = 'Die Zelle ist geschützt. Heben Sie dafür zuerst den Blattschutz auf.';

/** Editing in one workbook. */
export class Editing {
  readonly editor = new CellEditor({
    onCommit: (text, step) => void this.commit(text, step),
    onCancel: () => this.end('stay'),
  });
  readonly dropDown = new DropDown(
    (entry) => void this.put(entry, 'stay'),
    () => this.events.onDone('stay'),
  );
  private cell: CurrentCell | undefined;
  private validation: CellValidation | undefined;

  constructor(
    private readonly bench: Workbench,
    private readonly events: EditingEvents,
  ) {}

  /** Another cell is selected: gives its input message, and offers its list. */
  look(cell: CurrentCell): CellValidation['message'] {
    this.cell = cell;
    this.validation = validationAt(this.bench.book, cell.sheet, cell.row, cell.column);
    this.dropDown.offer(cell.element, this.validation?.entries ?? [], cell.text);
    return this.validation?.message;
  }

  /** Begins to edit the selected cell, with a text of its own or what the cell holds. */
  begin(text?: string): void {
    const { cell } = this;
    if (!cell || !this.isAllowed(cell)) return;
    this.bench.core.faults.cellEditMode(true);
    this.editor.open(
      cell.element,
      text ?? editText(this.bench.book, cell.sheet.name, cellName(cell.row, cell.column)),
    );
  }

  /** Takes what is being typed, if anything; resolves with `false` where the person goes on editing. */
  async finish(): Promise<boolean> {
    return this.editor.isOpen ? this.commit(this.editor.text, 'stay') : true;
  }

  /** Empties the selected cell. */
  clear(): void {
    if (this.cell && this.isAllowed(this.cell)) void this.put('', 'stay');
  }

  private async commit(text: string, step: Step): Promise<boolean> {
    const objection = this.validation?.objectionTo(text);
    const decision = objection ? await askObjection(objection) : 'accept';
    if (decision === 'accept') return this.put(text, step);
    if (decision === 'cancel') this.end('stay');
    else this.editor.focus();
    return decision === 'cancel';
  }

  private put(text: string, step: Step): boolean {
    const { cell } = this;
    if (cell && this.isAllowed(cell)) {
      // Edit mode ends before the value arrives, so that the pane may read at once.
      this.bench.core.faults.cellEditMode(false);
      this.bench.person.setCell(cell.sheet.name, cellName(cell.row, cell.column), text);
    }
    this.end(step);
    return true;
  }

  private end(step: Step): void {
    this.bench.core.faults.cellEditMode(false);
    this.editor.close();
    this.events.onDone(step);
  }

  private isAllowed({ sheet, row, column }: CurrentCell): boolean {
    try {
      assertUnlocked(this.bench.book, sheet.id, { row, column, rows: 1, columns: 1 });
      return true;
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      this.events.onMessage(PROTECTED);
      return false;
    }
  }
}
