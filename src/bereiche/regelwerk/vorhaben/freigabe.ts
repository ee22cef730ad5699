/** Releases the open Regelwerk: reads it once more, checks it once more, and writes only what was seen before. */
import type { PlainDate } from '../../../listen/plainDate';
import type { Ablehnung } from '../../../mappe/ablehnung';
import type { Aenderungsergebnis } from '../../../mappe/akte';
import { mitNeuemPlan } from '../../../mappe/neuerPlan';
import type { Raummappe } from '../../../mappe/teilemappe';
import type { Satzfreigabe } from '../../../rules/regelsatz';
import type { Regelbefund } from '../fach/befund';
import { freigeben } from '../fach/freigabe';
import { regelsichtAus, verbotenesIn } from './regelsicht';

/** What a person says of a release, and which set was on the screen when they said it. */
export interface Freigabewunsch extends Satzfreigabe {
  readonly marke: string;
}

export type Freigabeergebnis =
  | Aenderungsergebnis
  /** What stands in the workbook by now must not be released. */
  | { readonly art: 'verboten'; readonly befunde: readonly Regelbefund[] }
  /** It is another set than the one that was seen. */
  | { readonly art: 'andere' }
  | { readonly art: 'abgelehnt'; readonly ablehnung: Ablehnung };

/** Nothing is written unless the set that is read now is sound, and the one that was seen. */
export function gibFrei(
  mappe: Raummappe,
  { marke, ...freigabe }: Freigabewunsch,
  heute: PlainDate,
): Promise<Freigabeergebnis> {
  return mitNeuemPlan(async (): Promise<Freigabeergebnis> => {
    const gelesen = await mappe.lies();
    const sicht = regelsichtAus(gelesen);
    if (sicht.art === 'abgelehnt') return sicht;
    if (sicht.art === 'leer') throw new Error('A reading that read nothing');
    const verboten = verbotenesIn(sicht);
    if (verboten.length > 0 || sicht.geprueft === null) return { art: 'verboten', befunde: verboten };
    if (sicht.geprueft.marke !== marke) return { art: 'andere' };
    return mappe.aendere(freigeben(sicht.geprueft.pruefung.satz, freigabe, heute));
  });
}
