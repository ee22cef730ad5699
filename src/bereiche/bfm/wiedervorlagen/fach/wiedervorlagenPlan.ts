/** D-10 to D-12: the plan is updated, its goal reviewed, its steps followed up. */
import { parsePlainDate, type PlainDate } from '../../../../listen/plainDate';
import { fristEnde } from '../../../../listen/frist';
import {
  istOffenesZiel,
  type Plan,
  type Schritt,
  type Ziel,
  schritteDesPlans,
  rechtsstandAm,
} from '../../../plan';
import { abgeloest, entfallen, erledigt, vorgang } from './vorgaenge';
import { bezugVon, type Ende, offeneZeilen, type Vorgang, type Wiedervorlagenlage } from './wiedervorlage';

/** The next update of the plan, the reviews of its goals and its steps. */
export function wiedervorlagenPlan(lage: Wiedervorlagenlage): Vorgang[] {
  const { plan } = lage;
  if (plan === null) return fortschreibung(lage);
  return [
    ...fortschreibung(lage),
    ...plan.ziele.flatMap((ziel) => ueberpruefungen(ziel, lage)),
    ...schritte(plan),
  ];
}

function fortschreibung(lage: Wiedervorlagenlage): Vorgang[] {
  const { planDatum } = lage;
  if (planDatum === null) return [];
  const faelligAm = fristEnde(planDatum, rechtsstandAm(planDatum).fortschreibung.wert);
  return [
    ...abgeloest(lage, 'planFortschreibung', planDatum, planDatum),
    vorgang('planFortschreibung', planDatum, faelligAm),
  ];
}

/** The agreed day of a goal, and earlier ones that the list still shows as open. */
function ueberpruefungen(ziel: Ziel, lage: Wiedervorlagenlage): Vorgang[] {
  const frueher = offeneZeilen(lage, 'zielUeberpruefung').flatMap((zeile) => {
    const [id, text] = bezugVon(zeile).split(':');
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
function ueberpruefung(ziel: Ziel, tag: PlainDate, sonst: Ende | null): Vorgang {
  const { id, ueberprueftAm } = ziel;
  const gehalten = ueberprueftAm !== null && (ueberprueftAm >= tag || !istOffenesZiel(ziel));
  const ende = gehalten ? erledigt(ueberprueftAm) : sonst;
  return vorgang('zielUeberpruefung', `${id}:${tag}`, tag, ende, textVon(id, ziel.ziel));
}

function schritte(plan: Plan): Vorgang[] {
  const laufende = new Set(schritteDesPlans(plan));
  return plan.schritte.flatMap((schritt) => {
    const { id, was, bisWann } = schritt;
    if (bisWann === null) return [];
    const ende = schrittende(schritt, laufende.has(schritt));
    return [vorgang('schritt', `${id}:${bisWann}`, bisWann, ende, textVon(id, was))];
  });
}

/** A step that is not done ends with its goal. */
function schrittende({ erledigtAm }: Schritt, laeuft: boolean): Ende | null {
  if (erledigtAm !== null) return erledigt(erledigtAm);
  return laeuft ? null : entfallen();
}

/** On one line: a sheet does not keep line breaks as they were. */
function textVon(id: string, text: string): string {
  return `${id}: ${text}`.replace(/\s+/g, ' ').trim();
}
