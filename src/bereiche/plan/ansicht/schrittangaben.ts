/** What a person fills in about a step: as texts in the form, as values for the plan, and what keeps it back. Pure. */
import type { Schrittangaben } from '../vorhaben/schritte';
import type { Angabe16a } from '../angabe16a';
import { istVerneint, schritttext, verneint } from '../fach/frage16a';
import { istFreiwillig } from '../fach/paragraph16a';
import type { Angebot, Schritt } from '../listen';
import type { Wer } from '../regeln/planVokabular';
import { PLAN } from '../texte/planansicht';
import { SCHRITT, SCHRITTFELD } from '../texte/schrittansicht';
import { tagAus, tagText } from '../../../bausteine/tage';
import type { Fehlangabe } from '../../../bausteine/texte/angaben';
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

/** What choosing an offer changes: it says what is done where nobody has, and whether it is voluntary or a service of § 16a. */
export function mitAngebot(
  texte: Schritttexte,
  name: string,
  angebote: readonly Angebot[],
): Partial<Schritttexte> {
  const vorher = vonAngebot(angebote.find((each) => each.name === texte.angebot));
  const neu = vonAngebot(angebote.find((each) => each.name === name));
  // What the offer of before brought along goes with it; what the person has said stays.
  const was = texte.was === vorher.was ? '' : texte.was;
  const leistung16a = texte.leistung16a === vorher.leistung16a ? '' : texte.leistung16a;
  const alle: Partial<Schritttexte> = {
    angebot: name,
    was: was || neu.was,
    freiwillig: neu.freiwillig || (texte.freiwillig && !vorher.freiwillig),
    leistung16a: neu.leistung16a || leistung16a,
  };
  const geaendert = Object.entries(alle).filter(([feld, wert]) => wert !== texte[feld as keyof Schritttexte]);
  return Object.fromEntries(geaendert);
}

/** What a step takes over from its offer. */
function vonAngebot(angebot: Angebot | undefined): Pick<Schritttexte, 'was' | 'freiwillig' | 'leistung16a'> {
  if (angebot === undefined) return { was: '', freiwillig: false, leistung16a: '' };
  const { name, leistung16a } = angebot;
  return {
    was: name,
    freiwillig: istFreiwillig(angebot) === true,
    leistung16a: typeof leistung16a === 'string' ? leistung16a : '',
  };
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
    ...(texte.was.trim() === '' && { was: SCHRITT.wasFehlt }),
    ...(bisWann === undefined && { bisWann: PLAN.keinTag }),
  };
  if (bisWann === undefined || maengel.was !== undefined) return { ok: false, maengel };
  const freiwillig = texte.freiwillig ? true : null;
  return { ok: true, angaben: { ...texte, bisWann, freiwillig, leistung16a: angabeAus(texte) } };
}

/** The fields that keep a step back, for beside its button. */
export function fehlangabenImSchritt(texte: Schritttexte, maengel: Schrittmaengel): readonly Fehlangabe[] {
  return (Object.keys(maengel) as (keyof Schrittmaengel)[]).map((feld) => ({
    label: SCHRITTFELD[feld],
    leer: texte[feld].trim() === '',
  }));
}
