/** The completeness check of the plan: who, what, by when, what the Jobcenter gives, the next update, SMARTER. */
import { PLAN_BLATT, PLANPUNKTE } from '../regeln/planVokabular';
import type { AngebotsPunkt, PlanPunkt, Punkt } from '../regeln/planVokabular';
import type { SmarterId, SmarterMangel } from '../regeln/smarter';
import type { PlainDate } from '../../../listen/plainDate';
import type { Ort } from '../../../listen/zelle';
import { naechsteFortschreibung } from './fortschreibung';
import { inhaltsstand } from './inhaltPruefung';
import {
  angeboteMitNamen,
  frageZumAngebot,
  frageZumSchritt,
  ist16aSchritt,
  wortInEigenbemuehungen,
} from './paragraph16a';
import type { Plan } from './plan';
import type { Schritt, Ziel } from '../listen';
import { istIntegrationsziel, istOffenesZiel } from './plan';
import { offenesZiel, schritteDesPlans } from './planSchritte';
import { rechtsstandAm } from './rechtsstandAm';
import { smarterPruefung } from './smarterPruefung';

export type PruefCode = PlanPunkt | AngebotsPunkt | `SMARTER_${SmarterId}`;

/** One point of the check, met or not. */
export interface Pruefung {
  readonly code: PruefCode;
  /** An unmet `fehler` also stops the documents. */
  readonly art: 'fehler' | 'hinweis';
  /** The condition in words. */
  readonly words: string;
  readonly ok: boolean;
  /** The cell to look at. */
  readonly stelle: Ort;
  /** Id of the goal or step, name of the offer; null for the plan as a whole. */
  readonly zeile: string | null;
  /** What a SMARTER letter misses. */
  readonly maengel: readonly SmarterMangel[];
}

/**
 * All points on a given day: goals, steps, the plan as a whole, then what the law asks of it. Closed goals are asked for their
 * outcome only. @param dokumentdatum the day of the document, by which the state of the law is chosen.
 */
export function planPruefung(plan: Plan, stichtag: PlainDate, dokumentdatum = stichtag): readonly Pruefung[] {
  return [
    ...plan.ziele.flatMap((ziel) => zielPunkte(ziel, plan, stichtag)),
    ...schritteDesPlans(plan).flatMap((schritt) => schrittPunkte(schritt, plan)),
    ...planPunkte(plan, stichtag),
    ...inhaltPunkte(plan, dokumentdatum),
  ];
}

/** A point of a table of points. */
export function pruefung(
  code: PlanPunkt | AngebotsPunkt,
  { art, words }: Punkt,
  [ok, stelle, zeile]: readonly [boolean, Ort, string | null],
): Pruefung {
  return { code, art, words, ok, stelle, zeile, maengel: [] };
}

function punkt(code: PlanPunkt, ok: boolean, stelle: Ort, zeile: string | null): Pruefung {
  return pruefung(code, PLANPUNKTE[code], [ok, stelle, zeile]);
}

function zielPunkte(ziel: Ziel, plan: Plan, stichtag: PlainDate): Pruefung[] {
  const { id, stelle } = ziel;
  const smarter = smarterPunkte(ziel, stichtag);
  if (!istOffenesZiel(ziel)) return smarter.filter(({ code }) => code === 'SMARTER_R2');
  const zugeordnet =
    istIntegrationsziel(ziel) || (ziel.foerderziel !== null && ziel.ressourcenbereich !== null);
  const zuordnung =
    ziel.ressourcenbereich === null ? stelle.ort('ressourcenbereich') : stelle.ort('foerderziel');
  const beitrag = plan.schritte.some(
    (each) => each.ziel === id && each.wer === 'Jobcenter' && each.was !== '',
  );
  return [
    punkt('ZIEL_FOERDERZIEL', zugeordnet, zuordnung, id),
    punkt('HANDLUNGSSTRATEGIE', ziel.handlungsstrategie !== '', stelle.ort('handlungsstrategie'), id),
    ...smarter,
    punkt('JOBCENTER_BEITRAG', beitrag, stelle.ort('id'), id),
  ];
}

function smarterPunkte(ziel: Ziel, stichtag: PlainDate): Pruefung[] {
  return smarterPruefung(ziel, stichtag).map((befund) => ({
    code: `SMARTER_${befund.id}`,
    art: 'hinweis',
    words: befund.words,
    ok: befund.stand !== 'fehlt',
    stelle: ziel.stelle.ort(befund.feld),
    zeile: ziel.id,
    maengel: befund.maengel,
  }));
}

function schrittPunkte(schritt: Schritt, plan: Plan): Pruefung[] {
  const { angebote } = plan;
  const { id, stelle, angebot } = schritt;
  const ist16a = ist16aSchritt(schritt, angebote);
  const punkte = [
    punkt('SCHRITT_ZIEL', schritt.ziel !== null || ist16a, stelle.ort('ziel'), id),
    punkt('SCHRITT_WER', schritt.wer !== null, stelle.ort('wer'), id),
    punkt('SCHRITT_WAS', schritt.was !== '', stelle.ort('was'), id),
    punkt('SCHRITT_BIS_WANN', schritt.bisWann !== null, stelle.ort('bisWann'), id),
  ];
  const bekannte = angeboteMitNamen(angebot, angebote);
  if (angebot !== '') punkte.push(punkt('ANGEBOT_BEKANNT', bekannte.length > 0, stelle.ort('angebot'), id));
  const fraglich = bekannte.find((each) => frageZumAngebot(each, plan) !== null);
  const frage = fraglich ?? (frageZumSchritt(schritt, plan) === null ? null : schritt);
  const ort = (frage ?? schritt).stelle.ort('leistung16a');
  punkte.push(punkt('PARAGRAPH_16A_BEANTWORTET', frage === null, ort, id));
  if (ist16a)
    punkte.push(punkt('PARAGRAPH_16A_FREIWILLIG', schritt.freiwillig === true, stelle.ort('freiwillig'), id));
  return punkte;
}

function planPunkte(plan: Plan, stichtag: PlainDate): Pruefung[] {
  const ziel = offenesZiel(plan);
  const blatt: Ort = { art: 'blatt', blatt: PLAN_BLATT };
  const { ok } = naechsteFortschreibung(plan, stichtag);
  return [
    punkt('ZIEL_VORHANDEN', ziel !== null, ziel?.stelle.ort('id') ?? blatt, null),
    punkt('FORTSCHREIBUNG', ok, ziel?.stelle.ort('ueberpruefungAm') ?? blatt, null),
  ];
}

function inhaltPunkte(plan: Plan, datum: PlainDate): Pruefung[] {
  const { orte } = plan.inhalte;
  return [
    punkt('PARAGRAPH_16A_NICHT_EIGEN', wortInEigenbemuehungen(plan) === null, orte.eigenbemuehungen, null),
    ...rechtsstandAm(datum).inhalte.map((code) => {
      const { ok, ort } = inhaltsstand(code, plan);
      return punkt(code, ok, ort, null);
    }),
  ];
}
