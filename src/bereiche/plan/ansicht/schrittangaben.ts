/** What a person fills in about a step: as texts in the form, as values for the plan, and what keeps it back. Pure. */
import type { Schrittangaben } from '../vorhaben/schritte';
import type { Schritt } from '../listen';
import type { Wer } from '../regeln/planVokabular';
import { PLAN_FEHLT } from '../texte/planansicht';
import { tagAus, tagText } from '../../../bausteine/tage';

/** The form as it stands. */
export interface Schritttexte {
  readonly wer: Wer | null;
  readonly was: string;
  readonly bisWann: string;
  readonly angebot: string;
  readonly freiwillig: boolean;
}

export const LEERER_SCHRITT: Schritttexte = {
  wer: null,
  was: '',
  bisWann: '',
  angebot: '',
  freiwillig: false,
};

/** A step as texts. */
export function schritttexte({ wer, was, bisWann, angebot, freiwillig }: Schritt): Schritttexte {
  return { wer, was, bisWann: tagText(bisWann), angebot, freiwillig: freiwillig === true };
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
  return { ok: true, angaben: { ...texte, bisWann, freiwillig: texte.freiwillig ? true : null } };
}
