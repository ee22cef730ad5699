/** What a person fills in about a suspicion or its outcome, and what keeps it back. Pure. */
import type { Fehlangabe } from '../../../bausteine/texte/angaben';
import { tagAus } from '../../../bausteine/tage';
import { germanDate, type PlainDate } from '../../../listen/plainDate';
import type { Schutzausgang } from '../regeln/vokabular';
import { KINDERSCHUTZ } from '../texte/kinderschutz';
import type { Schutzende, Schutzvermerk } from '../vorhaben/kinderschutz';

/** A form as it stands. */
export interface Schutzeingabe {
  /** Null until it is changed: then it is today. */
  readonly datum: string | null;
  readonly text: string;
}

/** The form for the outcome. */
export interface Endeeingabe extends Schutzeingabe {
  readonly ausgang: Schutzausgang | null;
}

export const LEERER_VERDACHT: Schutzeingabe = { datum: null, text: '' };
export const LEERES_ENDE: Endeeingabe = { datum: null, text: '', ausgang: null };

export type Schutzmaengel = Readonly<Partial<Record<keyof Endeeingabe, string>>>;

type Geprueft<Wert> =
  { readonly ok: true; readonly wert: Wert } | { readonly ok: false; readonly maengel: Schutzmaengel };

/** The day as the form shows it. */
export function tagDerEingabe({ datum }: Schutzeingabe, heute: PlainDate): string {
  return datum ?? germanDate(heute);
}

/** The Vermerk of a form; nothing of a text is cut off. */
export function pruefeVerdacht(eingabe: Schutzeingabe, heute: PlainDate): Geprueft<Schutzvermerk> {
  const datum = tagAus(tagDerEingabe(eingabe, heute)) ?? null;
  const maengel: Schutzmaengel = {
    ...(datum === null && { datum: KINDERSCHUTZ.tagUngueltig }),
    ...(datum !== null && datum > heute && { datum: KINDERSCHUTZ.tagZukunft }),
    ...(eingabe.text.trim() === '' && { text: KINDERSCHUTZ.textFehlt }),
  };
  if (datum === null || Object.keys(maengel).length > 0) return { ok: false, maengel };
  return { ok: true, wert: { datum, text: eingabe.text } };
}

/** The outcome of a form. */
export function pruefeEnde(eingabe: Endeeingabe, heute: PlainDate): Geprueft<Schutzende> {
  const vermerk = pruefeVerdacht(eingabe, heute);
  const { ausgang } = eingabe;
  if (vermerk.ok && ausgang !== null) return { ok: true, wert: { ...vermerk.wert, ausgang } };
  const maengel = vermerk.ok ? {} : vermerk.maengel;
  return {
    ok: false,
    maengel: { ...maengel, ...(ausgang === null && { ausgang: KINDERSCHUTZ.ausgangFehlt }) },
  };
}

/** The fields that are not as they have to be, in the order in which they stand. */
export function schutzluecken(
  maengel: Schutzmaengel,
  eingabe: Schutzeingabe,
  label: string,
): readonly Fehlangabe[] {
  const labels = { ausgang: KINDERSCHUTZ.ausgang, datum: KINDERSCHUTZ.datum, text: label } as const;
  return (['ausgang', 'datum', 'text'] as const)
    .filter((feld) => maengel[feld] !== undefined)
    .map((feld) => ({
      label: labels[feld],
      leer: feld === 'ausgang' || eingabe[feld]?.trim() === '',
    }));
}
