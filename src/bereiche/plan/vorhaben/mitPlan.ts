/** The plan as the workbook holds it, for whoever wants to change something in it. */
import type { Aktenplan, Planungsblick, Vorhaben } from '../../../mappe/akteAendern';
import type { Plan } from '../fach/plan';
import { readPlan } from '../fach/readPlan';

/** What is done with a sound plan; with errors in it nothing is. */
export function mitPlan(plane: (plan: Plan, blick: Planungsblick) => Aktenplan): Vorhaben {
  return (blick) => {
    const plan = readPlan(blick.inhalt);
    return plan.ok ? plane(plan.wert, blick) : plan;
  };
}
