/** What the plan contributes to what is due. */
import type { Faelligkeitsquelle, Faelligkeitssicht, Weg } from '../../bausteine/faelliges';
import { artDerRegel, faelligkeitslage } from '../../bausteine/faelligkeitsart';
import { faelligesImPlan, type Planart } from './fach/faelliges';
import { readPlan } from './fach/readPlan';
import { PLAN_DATUM } from './listen';
import { PLAN_MAPPE } from './mappe';
import { ZU_DEN_SCHRITTEN, ZUM_DRUCKEN, ZUR_UEBERPRUEFUNG } from './texte/faelliges';

const weg = (label: string, reiter: string): readonly Weg[] => [{ label, ziel: { reiter } }];

/** The update of the plan, the reviews of its goals, its steps. */
export const PLAN_FAELLIGES: Faelligkeitsquelle<Planart> = {
  teile: PLAN_MAPPE.teile,
  arten: {
    planFortschreibung: artDerRegel('planFortschreibung', weg(ZUM_DRUCKEN, 'drucken')),
    zielUeberpruefung: artDerRegel('zielUeberpruefung', weg(ZUR_UEBERPRUEFUNG, 'ueberpruefen')),
    schritt: artDerRegel('schritt', weg(ZU_DEN_SCHRITTEN, 'schritte')),
  },
  faelliges: (sicht: Faelligkeitssicht) => {
    const plan = readPlan(sicht.inhalt);
    const datum = sicht.inhalt.feld(PLAN_DATUM);
    const lage = { ...faelligkeitslage(sicht), plan: plan.ok ? plan.wert : null, planDatum: datum.wert };
    return { ...faelligesImPlan(lage), fehler: [...datum.fehler, ...(plan.ok ? [] : plan.fehler)] };
  },
};
