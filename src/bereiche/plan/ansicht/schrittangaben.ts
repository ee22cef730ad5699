/** What a person fills in about a step: as texts in the form, as values for the plan, and what keeps it back. Pure. */
import type { Schrittangaben } from '../vorhaben/schritte';
import type { Angabe16a } from '../angabe16a';
import { istVerneint, schritttext, verneint } from '../fach/frage16a';
import type { Schritt } from '../listen';
import type { Wer } from '../regeln/planVokabular';
import { PLAN_FEHLT } from '../texte/planansicht';
import { tagAus, tagText } from '../../../bausteine/tage';
import type { Paragraph16a } from '../../../rules/vocabulary';

/** What is chosen about § 16a: nothing, one of the four services, or that it is none. */
export type Wahl16a = Paragraph16a | 'keine' | '';

/** The form as it stands. */
export interface Schritttexte {
  readonly wer: Wer | null;
  readonly was: string;
  readonly bisWann: string;
  readonly angebot: string;
  readonly freiwillig: boolean;
  readonly leistung16a: Wahl16a;
}

export const LEERER_SCHRITT: Schritttexte = {
  wer: null,
  was: '',
  bisWann: '',
  angebot: '',
  freiwillig: false,
  leistung16a: '',
};

/** A step as texts. */
export function schritttexte(schritt: Schritt): Schritttexte {
  const { wer, was, bisWann, angebot, freiwillig } = schritt;
  return {
    wer,
    was,
    bisWann: tagText(bisWann),
    angebot,
    freiwillig: freiwillig === true,
    leistung16a: wahl16a(schritt),
  };
}

function wahl16a(schritt: Schritt): Wahl16a {
  const { leistung16a } = schritt;
  if (leistung16a === null || typeof leistung16a === 'string') return leistung16a ?? '';
  return istVerneint(leistung16a, schritttext(schritt)) ? 'keine' : '';
}

/** What a change of the form is; that it is no service of § 16a holds for the text that it was said of. */
export function mitNeuemText(texte: Schritttexte, teil: Partial<Schritttexte>): Partial<Schritttexte> {
  const andererText =
    (teil.was ?? texte.was) !== texte.was || (teil.angebot ?? texte.angebot) !== texte.angebot;
  return andererText && texte.leistung16a === 'keine' ? { leistung16a: '', ...teil } : teil;
}

function angabeAus({ was, angebot, leistung16a }: Schritttexte): Angabe16a {
  if (leistung16a === 'keine') return verneint(schritttext({ was, angebot }));
  return leistung16a === '' ? null : leistung16a;
}

/** What was changed in a step, and in which. */
export interface Schrittaenderung {
  readonly id: string | null;
  readonly teil: Partial<Schritttexte>;
}

export type Schrittmaengel = Readonly<Partial<Record<'was' | 'bisWann', string>>>;

export type GepruefteSchritttexte =
  | { readonly ok: true; readonly angaben: Omit<Schrittangaben, 'erledigtAm'> }
  | { readonly ok: false; readonly maengel: Schrittmaengel };

/** The step of a form. Who and by when may still be open; what is to be done may not. */
export function pruefeSchritt(texte: Schritttexte): GepruefteSchritttexte {
  const bisWann = tagAus(texte.bisWann);
  const maengel: Schrittmaengel = {
    ...(texte.was.trim() === '' && { was: PLAN_FEHLT.was }),
    ...(bisWann === undefined && { bisWann: PLAN_FEHLT.datum }),
  };
  if (bisWann === undefined || maengel.was !== undefined) return { ok: false, maengel };
  const freiwillig = texte.freiwillig ? true : null;
  return { ok: true, angaben: { ...texte, bisWann, freiwillig, leistung16a: angabeAus(texte) } };
}
