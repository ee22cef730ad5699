/** Which goal and which steps belong to the plan as it stands now. */
import { ist16aSchritt } from './paragraph16a';
import type { Plan } from './plan';
import type { Schritt, Ziel } from '../listen';
import { istOffenesZiel } from './plan';

/** The one goal that is pursued; null while none is. */
export function offenesZiel({ ziele }: Plan): Ziel | null {
  return ziele.find(istOffenesZiel) ?? null;
}

/** The open goal as far as it is put into words and the person shares it; only then a document may say that it was agreed. */
export function gemeinsamesZiel(plan: Plan): Ziel | null {
  const ziel = offenesZiel(plan);
  return ziel?.mitgetragen === true && ziel.ziel !== '' ? ziel : null;
}

/**
 * The steps of the plan: those of the open goal, those without a goal, and counselling on § 16a that is not done yet,
 * since it goes on whatever becomes of a goal.
 */
export function schritteDesPlans(plan: Plan): readonly Schritt[] {
  const zielId = offenesZiel(plan)?.id ?? null;
  return plan.schritte.filter(
    (schritt) =>
      schritt.ziel === null ||
      schritt.ziel === zielId ||
      (schritt.erledigtAm === null && ist16aSchritt(schritt, plan.angebote)),
  );
}

/** Whether the plan names something that helps on: the Jobcenter contributes, or an offer is used. */
export function hatLeistung(plan: Plan): boolean {
  const schritte = schritteDesPlans(plan).filter(sagtEtwas);
  return schritte.some(({ wer, angebot }) => wer === 'Jobcenter' || angebot !== '');
}

function sagtEtwas({ was, angebot }: Schritt): boolean {
  return was !== '' || angebot !== '';
}

/** The steps of the plan by who does them; each stands in exactly one group. */
export interface Schrittgruppen {
  readonly person: readonly Schritt[];
  readonly jobcenter: readonly Schritt[];
  readonly dritte: readonly Schritt[];
  /** Voluntary steps of the person or of others; counselling on § 16a is among them. */
  readonly freiwillig: readonly Schritt[];
  /** Nobody is named yet. */
  readonly ungeklaert: readonly Schritt[];
}

/** Groups the steps of the plan that say what is to be done; what the Jobcenter does stays with the Jobcenter. */
export function schrittgruppen(plan: Plan): Schrittgruppen {
  const schritte = schritteDesPlans(plan).filter(sagtEtwas);
  const rest = schritte.filter((each) => each.freiwillig !== true);
  return {
    person: rest.filter(({ wer }) => wer === 'Person'),
    jobcenter: schritte.filter(({ wer }) => wer === 'Jobcenter'),
    dritte: rest.filter(({ wer }) => wer === 'Dritte'),
    freiwillig: schritte.filter(({ wer, freiwillig }) => freiwillig === true && wer !== 'Jobcenter'),
    ungeklaert: rest.filter(({ wer }) => wer === null),
  };
}
