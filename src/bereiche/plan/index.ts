/** What other Bereiche may know of the plan. */
export type { Plan } from './fach/plan';
export { istOffenesZiel } from './fach/plan';
export { readPlan } from './fach/readPlan';
export { PLAN_DATUM, type Ziel } from './listen';
export { PLAN_MAPPE } from './mappe';
