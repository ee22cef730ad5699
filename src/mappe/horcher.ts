/** Listens to the workbook; where Excel refuses that, every later reading begins with another try. Reads nothing itself. */
import type { Ablehnung } from './ablehnung';
import type { Ereignis, Fallmappe } from './fallmappe';

export class Horcher {
  private horcht = false;
  private versuche = 0;

  constructor(
    private readonly mappe: Pick<Fallmappe, 'watch'>,
    private readonly hoere: (ereignis: Ereignis) => void,
  ) {}

  /** Listens from now on, once only; the refusal where Excel does not let it. */
  async horche(): Promise<Ablehnung | null> {
    if (this.horcht) return null;
    const versuch = ++this.versuche;
    // One that is answered after all, when another try is under way, would tell everything twice.
    const ablehnung = await this.mappe.watch((ereignis) => {
      if (ereignis.art === 'verbindung' || versuch === this.versuche) this.hoere(ereignis);
    });
    this.horcht = ablehnung === null;
    return ablehnung;
  }
}
