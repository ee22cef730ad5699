/** What other Bereiche may know of the plan. */
import type { Teile } from '../../mappe/teile';
import { ANGEBOTE, INHALTSFELDER, PLAN_DATUM, type Schritt, SCHRITTE, type Ziel, ZIELE } from './listen';

export { angebotPruefung } from './fach/angebotPruefung';
export { type Dokumentformat, type Dokumentzeile, druckzeilen, mitLuft } from './fach/dokument';
export type { Plan } from './fach/plan';
export { istOffenesZiel } from './fach/plan';
export { offenesZiel, schritteDesPlans } from './fach/planSchritte';
export { readPlan } from './fach/readPlan';
export { umbruch } from './fach/umbruch';
export { ANGEBOTE, INHALTSFELDER, PLAN_DATUM, type Schritt, SCHRITTE, type Ziel, ZIELE };
export { PLAN_MAPPE } from './mappe';

/** What is printed of it beside its own documents. */
export const PLAN_DRUCKTEILE: Teile = {
  listen: [ZIELE, SCHRITTE],
  felder: [PLAN_DATUM, ...Object.values(INHALTSFELDER)],
};
