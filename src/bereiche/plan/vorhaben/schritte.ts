/** Steps towards the goal: who does what by when. What rests on § 16a is always voluntary and never bound to a goal (S2, S4). */
import { ist16aSchritt } from '../fach/paragraph16a';
import type { Plan, Schritt } from '../fach/plan';
import { offenesZiel } from '../fach/planSchritte';
import { PLAN_BLATT } from '../regeln/planVokabular';
import type { Vorhaben } from '../../../mappe/akteAendern';
import { anfuegen, geaenderteZellen, mitPlan, naechsteId, type Zeilenwerte } from './planZeilen';
import { jaNeinWert, tagwert } from './zellwerte';

/** What a person says of a step. */
export type Schrittangaben = Pick<
  Schritt,
  'wer' | 'was' | 'bisWann' | 'angebot' | 'freiwillig' | 'erledigtAm'
>;

/** A new step towards the open goal. */
export function schrittAnlegen(angaben: Schrittangaben): Vorhaben {
  return mitPlan((plan, { akte }) => {
    const id = naechsteId(akte, 'schritte');
    const zellen = schrittzellen(angaben, plan);
    const ziel = ist16a(angaben, plan) ? '' : (offenesZiel(plan)?.id ?? '');
    return { ok: true, aenderungen: [anfuegen('schritte', { Id: id, Ziel: ziel, ...zellen })] };
  });
}

/** Changes a step in what is named, such as the day on which it was done. */
export function schrittAendern(id: string, teil: Partial<Schrittangaben>): Vorhaben {
  return mitPlan((plan, { akte }) => {
    const schritt = plan.schritte.find((each) => each.id === id);
    if (schritt === undefined)
      return { ok: false, fehler: [{ code: 'SCHRITT_FEHLT', orte: [{ art: 'blatt', blatt: PLAN_BLATT }] }] };
    const nachher = schrittzellen({ ...schritt, ...teil }, plan);
    const aenderungen = geaenderteZellen(akte, { liste: 'schritte', id }, zellenVon(schritt), nachher);
    return { ok: true, aenderungen };
  });
}

function ist16a({ angebot }: Pick<Schritt, 'angebot'>, { angebote }: Plan): boolean {
  return ist16aSchritt({ angebot: angebot.trim() }, angebote);
}

function schrittzellen(angaben: Schrittangaben, plan: Plan): Zeilenwerte {
  return zellenVon(ist16a(angaben, plan) ? { ...angaben, freiwillig: true } : angaben);
}

function zellenVon({ wer, was, bisWann, angebot, freiwillig, erledigtAm }: Schrittangaben): Zeilenwerte {
  return {
    Wer: wer ?? '',
    Was: was.trim(),
    'Bis wann': tagwert(bisWann),
    Angebot: angebot.trim(),
    Freiwillig: jaNeinWert(freiwillig),
    'Erledigt am': tagwert(erledigtAm),
  };
}
