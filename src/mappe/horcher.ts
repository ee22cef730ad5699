/** Listens to the workbook; where Excel refuses that, every later reading begins with another try. Reads nothing itself. */
import type { Ablehnung } from './ablehnung';
import type { Ereignis, Fallmappe } from './fallmappe';

export class Horcher {
  private horcht = false;

  constructor(
    private readonly mappe: Pick<Fallmappe, 'watch'>,
    private readonly hoere: (ereignis: Ereignis) => void,
  ) {}

  /** Listens from now on, once only; the refusal where Excel does not let it. */
  async horche(): Promise<Ablehnung | null> {
    if (this.horcht) return null;
    const ablehnung = await this.mappe.watch(this.hoere);
    this.horcht = ablehnung === null;
    return ablehnung;
  }
}
