/** What a person fills in about an approval, and what keeps it back. Pure. */
import type { Fehlangabe } from '../../../bausteine/texte/angaben';
import { tagAus } from '../../../bausteine/tage';
import { germanDate, type PlainDate } from '../../../listen/plainDate';
import { FREIGABE_TEXT } from '../texte/freigaben';
import type { Freigabeangaben } from '../vorhaben/freigaben';

/** The form as it stands. */
export interface Freigabeeingabe {
  /** Which step it is for; null while it is closed. */
  readonly schritt: string | null;
  readonly von: string;
  /** Null until it is changed: then it is today. */
  readonly am: string | null;
}

export const KEINE_FREIGABE: Freigabeeingabe = { schritt: null, von: '', am: null };

export type Freigabemaengel = Readonly<Partial<Record<'von' | 'am', string>>>;

export type GepruefteFreigabe =
  | { readonly ok: true; readonly angaben: Freigabeangaben }
  | { readonly ok: false; readonly maengel: Freigabemaengel };

/** The day as the form shows it. */
export function tagDerFreigabe({ am }: Freigabeeingabe, heute: PlainDate): string {
  return am ?? germanDate(heute);
}

/** The approval of a form. */
export function pruefeFreigabe(eingabe: Freigabeeingabe, heute: PlainDate): GepruefteFreigabe {
  const am = tagAus(tagDerFreigabe(eingabe, heute)) ?? null;
  const von = eingabe.von.trim();
  const maengel: Freigabemaengel = {
    ...(von === '' && { von: FREIGABE_TEXT.vonFehlt }),
    ...(am === null && { am: FREIGABE_TEXT.keinTag }),
  };
  if (am === null || von === '') return { ok: false, maengel };
  return { ok: true, angaben: { von, am } };
}

/** The fields that keep it back. */
export function freigabeluecken(maengel: Freigabemaengel): readonly Fehlangabe[] {
  return (['von', 'am'] as const)
    .filter((feld) => maengel[feld] !== undefined)
    .map((feld) => ({ label: FREIGABE_TEXT[feld], leer: feld === 'von' }));
}
