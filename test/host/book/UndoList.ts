/** What Excel can undo (Ctrl+Z): steps, the last one first. It must not know what the changes are. */

/** Excel keeps a hundred. */
const MOST = 100;

interface Step {
  readonly backs: (() => void)[];
  /** Whether every change of it can be taken back here. */
  isKnown: boolean;
}

/** The list of one workbook. */
export class UndoList {
  /** How many changes there have been. */
  changes = 0;
  private readonly steps: Step[] = [];
  private mode: 'noting' | 'aside' | 'takingBack' = 'noting';
  private depth = 0;

  /** The next step begins: something that a person does, or a request of an add-in. */
  begin(): void {
    if (this.mode !== 'noting') return;
    this.dropEmpty();
    this.steps.push({ backs: [], isKnown: true });
    if (this.steps.length > MOST) this.steps.shift();
  }

  /** A change, with what takes it back. */
  change(back: () => void, act: () => void): void {
    if (this.mode === 'noting') this.steps.at(-1)?.backs.push(back);
    this.depth += 1;
    act();
    this.depth -= 1;
  }

  /** To be called for every change; one without a way back makes its step one that is more than the stand-in knows. */
  touched(): void {
    if (this.mode !== 'noting') return;
    this.changes += 1;
    const step = this.steps.at(-1);
    if (step && this.depth === 0) step.isKnown = false;
  }

  /** Cells have moved. After somebody else moved them, nobody can tell where the steps would land. */
  moved(): void {
    if (this.mode === 'aside') this.forget();
  }

  /** The list is emptied; what follows is a step of its own. */
  forget(): void {
    this.steps.splice(0, Infinity, { backs: [], isKnown: true });
  }

  /** What happens at another computer is not in the list of this one. */
  aside(act: () => void): void {
    this.during('aside', act);
  }

  /**
   * Takes the last step back; false where there is none.
   * @throws where it holds a change whose way back the stand-in does not know.
   */
  takeBack(): boolean {
    this.dropEmpty();
    const step = this.steps.pop();
    if (!step) return false;
    if (!step.isKnown) throw new Error('undoing this is more than the stand-in knows');
    this.during('takingBack', () => step.backs.reverse().forEach((back) => back()));
    return true;
  }

  private during(mode: 'aside' | 'takingBack', act: () => void): void {
    const before = this.mode;
    this.mode = mode;
    try {
      act();
    } finally {
      this.mode = before;
    }
  }

  private dropEmpty(): void {
    const last = this.steps.at(-1);
    if (last?.isKnown && last.backs.length === 0) this.steps.pop();
  }
}
