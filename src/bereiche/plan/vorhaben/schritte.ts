/** Steps towards the goal: who does what by when. What rests on § 16a is always voluntary and never bound to a goal (S2, S4). */
import { aendern, anfuegen } from '../../../listen/aenderung';
import { naechsteId } from '../../../listen/nummer';
import type { Vorhaben } from '../../../mappe/akteAendern';
import { type Handlungsworte, ruecknehmbar } from '../../../mappe/ruecknehmbar';
import { istVerneint, schritttext, verneint } from '../fach/frage16a';
import { ist16aSchritt } from '../fach/paragraph16a';
import type { Plan } from '../fach/plan';
import { offenesZiel } from '../fach/planSchritte';
import { type Schritt, SCHRITTE } from '../listen';
import { PLAN_BLATT } from '../regeln/planVokabular';
import { HANDLUNG } from '../texte/handlungen';
import { mitPlan } from './mitPlan';

/** What a person says of a step. */
export type Schrittangaben = Pick<
  Schritt,
  'wer' | 'was' | 'bisWann' | 'angebot' | 'freiwillig' | 'erledigtAm' | 'leistung16a'
>;

/** A new step towards the open goal. */
export function schrittAnlegen(angaben: Schrittangaben): Vorhaben {
  return mitPlan((plan, { inhalt, zusatz }) => {
    const id = naechsteId(SCHRITTE, inhalt.liste(SCHRITTE).ids, zusatz);
    const ziel = ist16a(angaben, plan) ? null : (offenesZiel(plan)?.id ?? null);
    const zeile = anfuegen(SCHRITTE, { id, ziel, ...geprueft(angaben, plan) });
    return ruecknehmbar([zeile], inhalt, HANDLUNG.schrittAngelegt(id));
  });
}

/** Changes a step in what is named, such as the day on which it was done. */
export function schrittAendern(id: string, teil: Partial<Schrittangaben>): Vorhaben {
  return mitPlan((plan, { inhalt }) => {
    const schritt = plan.schritte.find((each) => each.id === id);
    if (schritt === undefined)
      return { ok: false, fehler: [{ code: 'SCHRITT_FEHLT', orte: [{ art: 'blatt', blatt: PLAN_BLATT }] }] };
    const neu = { ...schritt, leistung16a: bestehende(schritt, teil), ...teil };
    return ruecknehmbar(aendern(SCHRITTE, schritt, geprueft(neu, plan)), inhalt, worteFuer(id, teil));
  });
}

/** That a step is done is a button of its own, so it has words of its own. */
function worteFuer(id: string, { erledigtAm, ...anderes }: Partial<Schrittangaben>): Handlungsworte {
  const nurErledigt = erledigtAm !== undefined && Object.keys(anderes).length === 0;
  return nurErledigt ? HANDLUNG.schrittErledigt(id, erledigtAm) : HANDLUNG.schrittGeaendert(id);
}

/** What was said of § 16a; that it is none holds for the text that it was said of. */
function bestehende(schritt: Schritt, teil: Partial<Schrittangaben>): Schritt['leistung16a'] {
  const { leistung16a } = schritt;
  if (leistung16a === null || typeof leistung16a === 'string') return leistung16a;
  const text = schritttext(schritt);
  const bleibt =
    istVerneint(leistung16a, text) && istVerneint(verneint(text), schritttext({ ...schritt, ...teil }));
  return bleibt ? verneint(text) : null;
}

function ist16a({ angebot, leistung16a }: Schrittangaben, { angebote }: Plan): boolean {
  return ist16aSchritt({ angebot: angebot.trim(), leistung16a }, angebote);
}

function geprueft(angaben: Schrittangaben, plan: Plan): Schrittangaben {
  const { wer, was, bisWann, angebot, freiwillig, erledigtAm, leistung16a } = angaben;
  return {
    wer,
    was,
    bisWann,
    angebot,
    freiwillig: ist16a(angaben, plan) || freiwillig,
    erledigtAm,
    leistung16a,
  };
}
