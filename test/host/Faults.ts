/**
 * Makes the host fail on demand, so that tests can meet every refusal of Excel at every action.
 */
import { HostError } from './wire/HostError';
import type { WireReply } from './wire/messages';

/** Which action fails. */
export interface FaultPlace {
  /** Round trip counted from the call of `failAtAction` (0 = the next); without it actions are counted over all round trips from now. */
  readonly roundTrip?: number;
  /** Action within that round trip, or from now; 0 = the first. */
  readonly action: number;
  /** Error code; `GeneralException` if not given. */
  readonly code?: string;
}

interface Fault extends FaultPlace {
  readonly always: boolean;
}

const LONGEST_FORMULA = 8200;

/** Whether an answer gives the formulas of a cell with a very long text. */
function hasLongFormula(value: unknown): boolean {
  const { Formulas } = (value ?? {}) as { readonly Formulas?: unknown };
  const cells = Array.isArray(Formulas) ? Formulas.flat() : [];
  return cells.some((cell) => typeof cell === 'string' && cell.length > LONGEST_FORMULA);
}

/** The faults of one host. Planned faults are counted from the moment they were planned. */
export class Faults {
  private fault: Fault | undefined;
  private editing = false;
  private events: 'told' | 'held' | 'lost' = 'told';
  private readonly held: (() => void)[] = [];
  private roundTrips = 0;
  private actions = 0;
  private answerBytes = Infinity;
  private longFormulas = true;

  /** One action fails, once: those before it in the batch have happened, those after it do not. */
  failAtAction(place: FaultPlace): void {
    this.plan({ ...place, always: false });
  }

  /** From the n-th action from now on (0 = the next) everything fails, until `clear`. */
  failAlwaysFrom(action: number, code = 'GeneralException'): void {
    this.plan({ action, code, always: true });
  }

  /** As if the person were typing in a cell: every request is refused. */
  cellEditMode(on: boolean): void {
    this.editing = on;
  }

  /** Answers larger than this are refused, as by Excel on the web above 5 MB. */
  limitAnswers(bytes: number): void {
    this.answerBytes = bytes;
  }

  /** Formulas of cells with more than 8,200 characters are refused, as reports say of Excel. */
  refuseLongFormulas(): void {
    this.longFormulas = false;
  }

  /** As on the web, where a choice from a list does not always raise an event. */
  loseEvents(): void {
    this.events = 'lost';
  }

  /** From now on events come late: with `clear`. */
  holdEvents(): void {
    this.events = 'held';
  }

  /** No more faults; events that were held are told now. */
  clear(): void {
    this.fault = undefined;
    this.editing = false;
    this.answerBytes = Infinity;
    this.longFormulas = true;
    this.events = 'told';
    this.held.splice(0).forEach((tell) => tell());
  }

  /** Called by the host for each event. */
  onEvent(tell: () => void): void {
    if (this.events === 'told') tell();
    else if (this.events === 'held') this.held.push(tell);
  }

  /** Called by the host before a batch. */
  beforeRequest(): void {
    if (this.editing) {
      throw new HostError(
        'InvalidOperationInCellEditMode',
        'Excel is in cell-editing mode. Please exit the edit mode and try again.',
      );
    }
  }

  /** Called by the host before each action. */
  beforeAction(index: number): void {
    const { fault } = this;
    const number = fault?.roundTrip === undefined ? this.actions : index;
    this.actions += 1;
    if (!fault || (fault.roundTrip !== undefined && fault.roundTrip !== this.roundTrips)) return;
    if (fault.always ? number < fault.action : number !== fault.action) return;
    throw new HostError(
      fault.code ?? 'GeneralException',
      'There was an internal error while processing the request.',
    );
  }

  /** Called by the host before it gives an answer: what was done stays done. */
  beforeAnswer(reply: WireReply, bytes: () => number): void {
    if (this.answerBytes < Infinity && bytes() > this.answerBytes) {
      throw new HostError(
        'ResponsePayloadSizeLimitExceeded',
        'The response payload size has exceeded the limit.',
      );
    }
    if (!this.longFormulas && reply.Results.some(({ Value }) => hasLongFormula(Value))) {
      throw new HostError('GeneralException', 'There was an internal error while processing the request.');
    }
  }

  /** Called by the host after a batch. */
  afterRequest(): void {
    this.roundTrips += 1;
  }

  private plan(fault: Fault): void {
    this.fault = fault;
    this.roundTrips = 0;
    this.actions = 0;
  }
}
