/** The plan: goals, steps, offers of the house, documents. */
import type { Bereich } from '../../bausteine/bereich';
import { PLAN_MAPPE } from './mappe';
import { PLAN_SAETZE } from './texte/fehler';

export const PLAN: Bereich = {
  mappe: PLAN_MAPPE,
  ansichten: [
    {
      id: 'plan',
      titel: 'Plan',
      platz: 40,
      lade: () =>
        import(/* webpackChunkName: "plan" */ './ansicht/PlanView').then((module) => module.PlanView),
    },
  ],
  saetze: PLAN_SAETZE,
  faelliges: () =>
    import(/* webpackChunkName: "faelliges" */ './faelliges').then((module) => module.PLAN_FAELLIGES),
};
