/** What a person fills in about an own Wiedervorlage, and what is still missing in it. Pure. */
import type { PlainDate } from '../../../../listen/plainDate';
import { WIEDERVORLAGE_FEHLT } from '../texte/wiedervorlagen';
import { tagAus } from '../../../../bausteine/tage';
import type { EigeneAngaben } from './eigeneVorgabe';

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
