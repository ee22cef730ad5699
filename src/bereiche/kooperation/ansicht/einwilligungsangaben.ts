/** What a person fills in about a consent: as texts in the form, as values, and what keeps it back. Pure. */
import { tagAus } from '../../../bausteine/tage';
import type { Fehlangabe } from '../../../bausteine/texte/angaben';
import { MINDESTENS } from '../regeln/datenpaket';
import type { Datengruppe, EINWILLIGUNGSFORMEN } from '../regeln/vokabular';
import { EINWILLIGUNGSFELD } from '../texte/einwilligungsansicht';
import { VERWEISUNGSMANGEL } from '../texte/verweisungsansicht';
import type { NeueEinwilligung } from '../vorhaben/einwilligungen';

/** The form as it stands. */
export interface Einwilligungstexte {
  readonly partner: string;
  readonly zweck: string;
  readonly zusaetzlich: readonly Datengruppe[];
  readonly form: (typeof EINWILLIGUNGSFORMEN)[number];
  readonly erteiltAm: string;
  readonly bis: string;
}

export const LEERE_EINWILLIGUNG: Einwilligungstexte = {
  partner: '',
  zweck: '',
  zusaetzlich: [],
  form: 'schriftlich',
  erteiltAm: '',
  bis: '',
};

type Pruefbares = 'partner' | 'zweck' | 'erteiltAm' | 'bis';
export type Einwilligungsmaengel = Readonly<Partial<Record<Pruefbares, string>>>;

export type GepruefteEinwilligung =
  | { readonly ok: true; readonly angaben: NeueEinwilligung }
  | { readonly ok: false; readonly maengel: Einwilligungsmaengel };

/** The consent of a form; without a day it is only prepared. */
export function pruefeEinwilligung(texte: Einwilligungstexte): GepruefteEinwilligung {
  const { partner, zweck, zusaetzlich, form } = texte;
  const [erteiltAm, bis] = [tagAus(texte.erteiltAm), tagAus(texte.bis)];
  const maengel: Einwilligungsmaengel = {
    ...(partner === '' && { partner: VERWEISUNGSMANGEL.partner }),
    ...(zweck.trim() === '' && { zweck: EINWILLIGUNGSFELD.zweckFehlt }),
    ...(erteiltAm === undefined && { erteiltAm: VERWEISUNGSMANGEL.tag }),
    ...(bis === undefined && { bis: VERWEISUNGSMANGEL.tag }),
  };
  if (erteiltAm === undefined || bis === undefined || Object.keys(maengel).length > 0)
    return { ok: false, maengel };
  const umfang = [...MINDESTENS, ...zusaetzlich];
  return { ok: true, angaben: { partner, zweck: zweck.trim(), umfang, form, erteiltAm, bis } };
}

/** The fields that keep it back, for beside its button. */
export function fehlangabenInEinwilligung(
  texte: Einwilligungstexte,
  maengel: Einwilligungsmaengel,
): readonly Fehlangabe[] {
  return (Object.keys(maengel) as Pruefbares[]).map((feld) => ({
    label: EINWILLIGUNGSFELD[feld],
    leer: texte[feld].trim() === '',
  }));
}
