/** When the plan is updated next: at the review of its goal, within the months the state of the law allows. */
import type { PlainDate } from '../../../listen/plainDate';
import { fristEnde } from '../../../listen/frist';
import type { Plan } from './plan';
import { offenesZiel } from './planSchritte';
import { rechtsstandAm } from './rechtsstandAm';

export interface Fortschreibung {
  /** The review that lies ahead (the day itself included); null where none does. */
  readonly datum: PlainDate | null;
  /** The last day for it, counted from the Stichtag. */
  readonly spaetestens: PlainDate;
  readonly ok: boolean;
}

/** The next update of the plan as seen on a day. */
export function naechsteFortschreibung(plan: Plan, stichtag: PlainDate): Fortschreibung {
  const datum = naechsteUeberpruefung(plan, stichtag);
  const spaetestens = fristEnde(stichtag, rechtsstandAm(stichtag).fortschreibung.wert);
  return { datum, spaetestens, ok: datum !== null && datum <= spaetestens };
}

function naechsteUeberpruefung(plan: Plan, stichtag: PlainDate): PlainDate | null {
  const ziel = offenesZiel(plan);
  if (ziel === null || ziel.ueberpruefungAm === null || ziel.ueberpruefungAm < stichtag) return null;
  const gehalten = ziel.ueberprueftAm !== null && ziel.ueberprueftAm >= ziel.ueberpruefungAm;
  return gehalten ? null : ziel.ueberpruefungAm;
}
