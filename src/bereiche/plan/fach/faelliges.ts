/** D-10 to D-12: the plan is updated, its goal reviewed, its steps followed up. */
import type { Ende, Faelliges, Faelligkeitslage, Faelligkeit } from '../../../fall/faelliges';
import { abgeloest, entfallen, erledigt, faelligkeit } from '../../../fall/faelligkeit';
import { fristEnde } from '../../../listen/frist';
import { kurzeId } from '../../../listen/nummer';
import { parsePlainDate, type PlainDate } from '../../../listen/plainDate';
import type { Schritt, Ziel } from '../listen';
import { istOffenesZiel, type Plan } from './plan';
import { schritteDesPlans } from './planSchritte';
import { rechtsstandAm } from './rechtsstandAm';

/** What falls due of a plan, by kind. */
export type Planart = 'planFortschreibung' | 'zielUeberpruefung' | 'schritt';

/** What it is computed from. */
export interface Planlage extends Faelligkeitslage {
  /** Null where the plan cannot be read; then nothing of it is closed. */
  readonly plan: Plan | null;
  /** The day of the last Kooperationsplan. */
  readonly planDatum: PlainDate | null;
}

/** The next update of the plan, the reviews of its goals and its steps. */
export function faelligesImPlan(lage: Planlage): Faelliges<Planart> {
  const { plan } = lage;
  if (plan === null)
    return { faelligkeiten: fortschreibung(lage), ungewiss: ['zielUeberpruefung', 'schritt'] };
  return {
    faelligkeiten: [
      ...fortschreibung(lage),
      ...plan.ziele.flatMap((ziel) => ueberpruefungen(ziel, lage)),
      ...schritte(plan),
    ],
    ungewiss: [],
  };
}

function fortschreibung(lage: Planlage): Faelligkeit<Planart>[] {
  const { planDatum } = lage;
  if (planDatum === null) return [];
  const faelligAm = fristEnde(planDatum, rechtsstandAm(planDatum).fortschreibung.wert);
  return [
    ...abgeloest(lage, 'planFortschreibung', planDatum, planDatum),
    faelligkeit('planFortschreibung', planDatum, faelligAm),
  ];
}

/** The agreed day of a goal, and earlier ones that the list still shows as open. */
function ueberpruefungen(ziel: Ziel, { offene }: Planlage): Faelligkeit<Planart>[] {
  const frueher = offene('zielUeberpruefung').flatMap(({ bezug }) => {
    const [id, text] = bezug.split(':');
    const tag = parsePlainDate(text ?? '');
    return id === ziel.id && tag !== null && tag !== ziel.ueberpruefungAm ? [tag] : [];
  });
  return [
    ...frueher.map((tag) => ueberpruefung(ziel, tag, entfallen())),
    ...(ziel.ueberpruefungAm === null
      ? []
      : [ueberpruefung(ziel, ziel.ueberpruefungAm, istOffenesZiel(ziel) ? null : entfallen())]),
  ];
}

/** A review on the agreed day or later settles it; so does one at which the goal was closed. */
function ueberpruefung(ziel: Ziel, tag: PlainDate, sonst: Ende | null): Faelligkeit<Planart> {
  const { id, ueberprueftAm } = ziel;
  const gehalten = ueberprueftAm !== null && (ueberprueftAm >= tag || !istOffenesZiel(ziel));
  const ende = gehalten ? erledigt(ueberprueftAm) : sonst;
  return faelligkeit('zielUeberpruefung', `${id}:${tag}`, tag, ende, textVon(id, ziel.ziel));
}

function schritte(plan: Plan): Faelligkeit<Planart>[] {
  const laufende = new Set(schritteDesPlans(plan));
  return plan.schritte.flatMap((schritt) => {
    const { id, was, bisWann } = schritt;
    if (bisWann === null) return [];
    const ende = schrittende(schritt, laufende.has(schritt));
    return [faelligkeit('schritt', `${id}:${bisWann}`, bisWann, ende, textVon(id, was))];
  });
}

/** A step that is not done ends with its goal. */
function schrittende({ erledigtAm }: Schritt, laeuft: boolean): Ende | null {
  if (erledigtAm !== null) return erledigt(erledigtAm);
  return laeuft ? null : entfallen();
}

/** On one line: a sheet does not keep line breaks as they were. */
function textVon(id: string, text: string): string {
  return `${kurzeId(id)}: ${text}`.replace(/\s+/g, ' ').trim();
}
