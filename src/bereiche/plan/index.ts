/** What other Bereiche may know of the plan. */
import type { Teile } from '../../mappe/teile';
import {
  ANGEBOTE,
  INHALTSFELDER,
  LUECKEN,
  PLAN_DATUM,
  type Schritt,
  SCHRITTE,
  type Ziel,
  ZIELE,
} from './listen';

export { angebotPruefung } from './fach/angebotPruefung';
export {
  type Dokumentformat,
  type Dokumentzeile,
  druckzeilen,
  mitLuft,
  textzeile,
  ueberschrift,
} from './fach/dokument';
export { frageZumSchritt } from './fach/frage16a';
export { ist16aSchritt } from './fach/paragraph16a';
export type { Plan } from './fach/plan';
export { istOffenesZiel } from './fach/plan';
export { gemeinsamesZiel, offenesZiel, schritteDesPlans } from './fach/planSchritte';
export { readPlan } from './fach/readPlan';
export { umbruch } from './fach/umbruch';
export { wort16aIn } from './fach/woerter16a';
export { ANGEBOTE, INHALTSFELDER, LUECKEN, PLAN_DATUM, type Schritt, SCHRITTE, type Ziel, ZIELE };
export { PLAN_MAPPE } from './mappe';
export { weitereWoerter } from './regeln/woerter16a';
export { schrittText } from './texte/plan';
export { WER_LABEL } from './texte/planansicht';
export { fristText } from './texte/schrittansicht';

/** What is printed of it beside its own documents. */
export const PLAN_DRUCKTEILE: Teile = {
  listen: [ZIELE, SCHRITTE],
  felder: [PLAN_DATUM, ...Object.values(INHALTSFELDER)],
};
