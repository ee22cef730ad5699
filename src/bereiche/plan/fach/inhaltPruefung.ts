/** Which of the points that the law asks of a plan are filled on the day of the document. */
import type { Ort } from '../../../listen/zelle';
import { type Inhaltspunkt, PLAN_BLATT } from '../regeln/planVokabular';
import type { Inhaltsfeld } from './inhalte';
import type { Plan } from './plan';
import { hatLeistung } from './planSchritte';

/** The cell behind a point; the services of the plan stand in its steps. */
export const FELD_ZUM_PUNKT: Readonly<Record<Inhaltspunkt, Inhaltsfeld | null>> = {
  INHALT_EINGLIEDERUNGSZIEL: 'eingliederungsziel',
  INHALT_LEISTUNGEN: null,
  INHALT_EIGENBEMUEHUNGEN: 'eigenbemuehungen',
  INHALT_ANDERE_TRAEGER: 'andereTraeger',
  INHALT_ZIELBERUFE: 'zielberufe',
  INHALT_SPRACHFOERDERUNG: 'sprachfoerderung',
  INHALT_REHA: 'reha',
};

/** Whether a point is filled, and the place to look at. */
export function inhaltsstand(punkt: Inhaltspunkt, plan: Plan): { readonly ok: boolean; readonly ort: Ort } {
  const feld = FELD_ZUM_PUNKT[punkt];
  if (feld === null) return { ok: hatLeistung(plan), ort: { art: 'blatt', blatt: PLAN_BLATT } };
  const wert = plan.inhalte[feld];
  return { ok: wert !== null && wert !== '', ort: plan.inhalte.orte[feld] };
}
