/** What other Bereiche may know of the plan. */
export type { Plan } from './fach/plan';
export { istOffenesZiel } from './fach/plan';
export { offenesZiel, schritteDesPlans } from './fach/planSchritte';
export { readPlan } from './fach/readPlan';
export { PLAN_DATUM, type Schritt, type Ziel, ZIELE } from './listen';
export { PLAN_MAPPE } from './mappe';
