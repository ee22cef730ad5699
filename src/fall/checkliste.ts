/** The points of a checklist: how each stands, and who has said so when. One way for all checklists. Pure. */
import type { PlainDate } from '../listen/plainDate';

/** How a point stands. A point that does not apply is settled as well as one that is done. */
export type Punktstand = 'offen' | 'erledigt' | 'entfaellt';

/** What a person hears of a point, behind its name. */
export const PUNKTSTAND_SATZ: Record<Punktstand, string> = {
  offen: 'ist wieder offen',
  erledigt: 'ist erledigt',
  entfaellt: 'entfällt',
};

/** Who has settled a point, and when. */
export interface Feststellung {
  /** Null for one that is open, or marked by hand without a day. */
  readonly am: PlainDate | null;
  /** '' for nobody that is known. */
  readonly von: string;
}

/** What is kept with a new state: who and when for one that is settled, neither for one that is open again. */
export function feststellung(stand: Punktstand, am: PlainDate, von: string): Feststellung {
  return stand === 'offen' ? { am: null, von: '' } : { am, von };
}
