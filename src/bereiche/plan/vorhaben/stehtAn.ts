/** Whether the review of the goal is a step at the moment: only near its day, or where the case has gone on to another Entwicklungsziel. */
import type { Aktenblick } from '../../../mappe/akteAendern';
import { hatAlle, suchteAlle } from '../../../mappe/teile';
import { offenesZiel } from '../fach/planSchritte';
import { readPlan } from '../fach/readPlan';
import { istAndererBereich, ueberpruefungsstand } from '../fach/ueberpruefung';
import { PLAN_MAPPE } from '../mappe';

/** Null where the plan was not read; true where it has errors, since nobody can tell then. */
export function stehtUeberpruefungAn({ inhalt, fall }: Pick<Aktenblick, 'inhalt' | 'fall'>): boolean | null {
  if (!suchteAlle(inhalt, PLAN_MAPPE.teile)) return null;
  if (!hatAlle(inhalt, PLAN_MAPPE.teile)) return false;
  const plan = inhalt.einmal(stehtUeberpruefungAn, () => readPlan(inhalt));
  if (!plan.ok) return true;
  const ziel = offenesZiel(plan.wert);
  if (ziel === null) return false;
  return ueberpruefungsstand(ziel, fall.stichtag).art === 'faellig' || istAndererBereich(ziel, fall);
}
