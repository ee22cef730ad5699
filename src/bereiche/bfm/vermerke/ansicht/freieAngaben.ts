/** What a person fills in about a Vermerk of their own, and what keeps it back. Pure. */
import type { FreierVermerk } from '../vorhaben/vermerkSchreiben';
import { germanDate, type PlainDate } from '../../../../listen/plainDate';
import { FREIER_VERMERK } from '../texte/vermerkschutz';
import type { Fehlangabe } from '../../../../bausteine/texte/angaben';
import { tagAus } from '../../../../bausteine/tage';

/** The form as it stands. */
export interface Vermerktexteingabe {
  /** Null until it is changed: then it is today. */
  readonly datum: string | null;
  readonly betreff: string;
  readonly text: string;
}

export const LEERER_VERMERK: Vermerktexteingabe = { datum: null, betreff: '', text: '' };

export type Vermerkmaengel = Readonly<Partial<Record<keyof FreierVermerk, string>>>;

export type GepruefterVermerk =
  | { readonly ok: true; readonly vermerk: FreierVermerk }
  | { readonly ok: false; readonly maengel: Vermerkmaengel };

/** The fields that are not as they have to be, in the order in which they stand. */
export function fehlangaben(maengel: Vermerkmaengel, eingabe: Vermerktexteingabe): readonly Fehlangabe[] {
  return (['datum', 'betreff', 'text'] as const)
    .filter((feld) => maengel[feld] !== undefined)
    .map((feld) => ({ label: FREIER_VERMERK[feld], leer: eingabe[feld]?.trim() === '' }));
}

/** The day as the form shows it. */
export function tagDerEingabe({ datum }: Vermerktexteingabe, heute: PlainDate): string {
  return datum ?? germanDate(heute);
}

/** The Vermerk of a form; nothing of a text is cut off. */
export function pruefeVermerk(eingabe: Vermerktexteingabe, heute: PlainDate): GepruefterVermerk {
  const { betreff, text } = eingabe;
  const datum = tagAus(tagDerEingabe(eingabe, heute)) ?? null;
  const zuSpaet = datum !== null && datum > heute;
  const maengel: Vermerkmaengel = {
    ...(datum === null && { datum: FREIER_VERMERK.datumUngueltig }),
    ...(zuSpaet && { datum: FREIER_VERMERK.datumZukunft }),
    ...(betreff.trim() === '' && { betreff: FREIER_VERMERK.betreffFehlt }),
    ...(text.trim() === '' && { text: FREIER_VERMERK.textFehlt }),
  };
  if (datum === null || Object.keys(maengel).length > 0) return { ok: false, maengel };
  return { ok: true, vermerk: { datum, betreff, text } };
}
