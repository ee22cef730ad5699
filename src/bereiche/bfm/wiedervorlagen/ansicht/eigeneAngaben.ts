/** What a person fills in about an own Wiedervorlage, and what is still missing in it. Pure. */
import type { PlainDate } from '../../../../listen/plainDate';
import type { Land } from '../../../../rules/hausregeln';
import { inZweiWochen } from '../fach/inZweiWochen';
import { WIEDERVORLAGE_FEHLT } from '../texte/wiedervorlagen';
import { tagAus, tagText } from '../../../../bausteine/tage';

/** The form as it stands. */
export interface EigeneAngaben {
  readonly datum: string;
  readonly text: string;
}

/** What stands in it at first: two weeks from now, where nobody says otherwise. Never the same object twice. */
export function vorgabe(heute: PlainDate, land: Land): EigeneAngaben {
  return { datum: tagText(inZweiWochen(heute, land)), text: '' };
}

/** Either what goes on the list, or a sentence for each field that is not as it has to be. */
export type GepruefteAngaben =
  | { readonly ok: true; readonly faelligAm: PlainDate; readonly text: string }
  | { readonly ok: false; readonly maengel: Readonly<Partial<EigeneAngaben>> };

/** Checks the form. A day in the past is allowed: what was taken over from others may be overdue already. */
export function pruefeEigene({ datum, text }: EigeneAngaben): GepruefteAngaben {
  const faelligAm = tagAus(datum) ?? null;
  if (faelligAm !== null && text.trim() !== '') return { ok: true, faelligAm, text: text.trim() };
  return {
    ok: false,
    maengel: {
      ...(faelligAm === null && { datum: WIEDERVORLAGE_FEHLT.datum }),
      ...(text.trim() === '' && { text: WIEDERVORLAGE_FEHLT.text }),
    },
  };
}
