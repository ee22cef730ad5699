/** What a person fills in about a goal: as texts in the form, as values for the plan, and what keeps it back. Pure. */
import type { Fehlangabe } from '../../../bausteine/texte/angaben';
import type { PlainDate } from '../../../listen/plainDate';
import type { Zielangaben } from '../vorhaben/ziele';
import { vorgeschlageneUeberpruefung } from '../fach/ueberpruefungsvorschlag';
import type { Ziel } from '../listen';
import type { Eingliederungsziel } from '../regeln/planVokabular';
import { PLAN } from '../texte/planansicht';
import { ZIEL_FEHLT, ZIELFELD } from '../texte/zielansicht';
import { tagAus, tagText } from '../../../bausteine/tage';

/** The form as it stands. */
export type Zieltexte = Readonly<Record<keyof Zielangaben, string>>;

export const LEERES_ZIEL: Zieltexte = {
  ziel: '',
  messgroesse: '',
  zielwert: '',
  termin: '',
  ueberpruefungAm: '',
  mitgetragen: '',
  worteDerPerson: '',
  ressourcen: '',
  hindernisse: '',
  handlungsstrategie: '',
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

/** A new goal; where the Integration itself is the goal, also where that leads. */
export interface NeuesZiel extends Omit<Zieltexte, 'ueberpruefungAm'> {
  /** Null as long as it is the proposed day. */
  readonly ueberpruefungAm: string | null;
  readonly zielart: Eingliederungsziel | '';
}
export const NEUES_ZIEL: NeuesZiel = { ...LEERES_ZIEL, ueberpruefungAm: null, zielart: '' };

/** A new goal as texts, with the proposed day of its review until a person says another. */
export function neueZieltexte({ zielart: _, ...texte }: NeuesZiel, stichtag: PlainDate): Zieltexte {
  const termin = tagAus(texte.termin) ?? null;
  const vorschlag = tagText(vorgeschlageneUeberpruefung(stichtag, termin));
  return { ...texte, ueberpruefungAm: texte.ueberpruefungAm ?? vorschlag };
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
    ...(texte.ziel.trim() === '' && { ziel: ZIEL_FEHLT.ziel }),
    ...(termin === undefined && { termin: PLAN.keinTag }),
    ...(ueberpruefungAm === undefined && { ueberpruefungAm: PLAN.keinTag }),
  };
  if (termin === undefined || ueberpruefungAm === undefined || maengel.ziel !== undefined)
    return { ok: false, maengel };
  const mitgetragen = texte.mitgetragen === '' ? null : texte.mitgetragen === 'ja';
  return { ok: true, angaben: { ...texte, mitgetragen, termin, ueberpruefungAm } };
}

/** The fields that keep a goal back, for beside its button. */
export function fehlangabenImZiel(texte: Zieltexte, maengel: Zielmaengel): readonly Fehlangabe[] {
  return (Object.keys(maengel) as (keyof Zielangaben)[]).map((feld) => ({
    label: ZIELFELD[feld][0],
    leer: texte[feld].trim() === '',
  }));
}
