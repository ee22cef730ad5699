/** What the plan contributes to what is due. */
import type { Faelligkeitsquelle, Faelligkeitssicht, Weg } from '../../bausteine/faelliges';
import { artDerRegel, faelligkeitslage } from '../../bausteine/faelligkeitsart';
import { faelligesImPlan, type Planart } from './fach/faelliges';
import { readPlan } from './fach/readPlan';
import { PLAN_DATUM } from './listen';
import { PLAN_MAPPE } from './mappe';
import { ZUM_PLAN } from './texte/faelliges';

const WEGE: readonly Weg[] = [{ label: ZUM_PLAN, ziel: { reiter: 'plan' } }];

/** The update of the plan, the reviews of its goals, its steps. */
export const PLAN_FAELLIGES: Faelligkeitsquelle<Planart> = {
  teile: PLAN_MAPPE.teile,
  arten: {
    planFortschreibung: artDerRegel('planFortschreibung', WEGE),
    zielUeberpruefung: artDerRegel('zielUeberpruefung', WEGE),
    schritt: artDerRegel('schritt', WEGE),
  },
  faelliges: (sicht: Faelligkeitssicht) => {
    const plan = readPlan(sicht.inhalt);
    const datum = sicht.inhalt.feld(PLAN_DATUM);
    const lage = { ...faelligkeitslage(sicht), plan: plan.ok ? plan.wert : null, planDatum: datum.wert };
    return { ...faelligesImPlan(lage), fehler: [...datum.fehler, ...(plan.ok ? [] : plan.fehler)] };
  },
};
