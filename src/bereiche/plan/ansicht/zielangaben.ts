/** What a person fills in about a goal: as texts in the form, as values for the plan, and what keeps it back. Pure. */
import type { Zielangaben } from '../vorhaben/ziele';
import type { Ziel } from '../listen';
import { PLAN_FEHLT } from '../texte/planansicht';
import { tagAus, tagText } from '../../../bausteine/tage';

/** The form as it stands. */
export type Zieltexte = Readonly<Record<keyof Zielangaben, string>>;

export const LEERES_ZIEL: Zieltexte = {
  handlungsstrategie: '',
  ziel: '',
  messgroesse: '',
  zielwert: '',
  mitgetragen: '',
  worteDerPerson: '',
  ressourcen: '',
  hindernisse: '',
  termin: '',
  ueberpruefungAm: '',
};

/** A goal as texts. */
export function zieltexte(ziel: Ziel): Zieltexte {
  const { handlungsstrategie, messgroesse, zielwert, worteDerPerson, ressourcen, hindernisse } = ziel;
  return {
    ziel: ziel.ziel,
    handlungsstrategie,
    messgroesse,
    zielwert,
    mitgetragen: ziel.mitgetragen === null ? '' : ziel.mitgetragen ? 'ja' : 'nein',
    worteDerPerson,
    ressourcen,
    hindernisse,
    termin: tagText(ziel.termin),
    ueberpruefungAm: tagText(ziel.ueberpruefungAm),
  };
}

/** A sentence for each field that cannot be handed over as it is. */
export type Zielmaengel = Readonly<Partial<Record<keyof Zielangaben, string>>>;

export type GepruefteZieltexte =
  | { readonly ok: true; readonly angaben: Zielangaben }
  | { readonly ok: false; readonly maengel: Zielmaengel };

/** The goal of a form. Letters may be incomplete; only a goal without words, or a day that is none, is kept back. */
export function pruefeZiel(texte: Zieltexte): GepruefteZieltexte {
  const [termin, ueberpruefungAm] = [tagAus(texte.termin), tagAus(texte.ueberpruefungAm)];
  const maengel: Zielmaengel = {
    ...(texte.ziel.trim() === '' && { ziel: PLAN_FEHLT.ziel }),
    ...(termin === undefined && { termin: PLAN_FEHLT.datum }),
    ...(ueberpruefungAm === undefined && { ueberpruefungAm: PLAN_FEHLT.datum }),
  };
  if (termin === undefined || ueberpruefungAm === undefined || maengel.ziel !== undefined)
    return { ok: false, maengel };
  const mitgetragen = texte.mitgetragen === '' ? null : texte.mitgetragen === 'ja';
  return { ok: true, angaben: { ...texte, mitgetragen, termin, ueberpruefungAm } };
}
