/** Use case: read everything, plan changes to history, plan and what belongs to them, and write them in one go. */
import type { Ergebnis } from '../fall/ergebnis';
import type { Fall } from '../fall/fall';
import type { Fehler } from '../listen/fehler';
import type { PlainDate } from '../listen/plainDate';
import type { Aenderungsergebnis, Aktenaenderung, Aktenlesung } from './akte';
import type { Ablehnung } from './ablehnung';
import type { Fallmappe } from './fallmappe';
import { lesen } from './lesen';

export type GeleseneAkte = Extract<Aktenlesung, { art: 'gelesen' }>;

/** What a plan is made from: a case without errors, its results, and the parts around it. */
export interface Aktenblick {
  readonly fall: Fall;
  readonly ergebnis: Ergebnis;
  readonly akte: GeleseneAkte;
  readonly heute: PlainDate;
}

/** Either the changes, or why they cannot be made. */
export type Aktenplan =
  | { readonly ok: true; readonly aenderungen: readonly Aktenaenderung[] }
  | { readonly ok: false; readonly fehler: readonly Fehler[] };

/** What a person wants done, as a function of what the workbook holds at that moment. */
export type Vorhaben = (blick: Aktenblick) => Aktenplan | Promise<Aktenplan>;

export type Aktenergebnis =
  | Aenderungsergebnis
  /** The workbook, its entries or what was asked for do not allow it; nothing was written. */
  | { readonly art: 'fehlerhaft'; readonly fehler: readonly Fehler[] }
  | { readonly art: 'abgelehnt'; readonly ablehnung: Ablehnung }
  | Extract<Aktenlesung, { art: 'aeltereVorlage' }>;

/** Three round trips, whatever the length of the history. */
export async function akteAendern(
  mappe: Fallmappe,
  heute: PlainDate,
  vorhaben: Vorhaben,
): Promise<Aktenergebnis> {
  const gelesen = await lesen(mappe, heute, true);
  if (gelesen.art !== 'berechnet') return gelesen;
  const { fall, ergebnis } = gelesen;
  const { akte } = gelesen.mappe;
  if (akte === null) throw new Error('The reading was asked for history and plan');
  if (akte.art === 'aeltereVorlage') return akte;
  if (akte.art === 'unlesbar') return { art: 'fehlerhaft', fehler: akte.fehler };
  const plan = await vorhaben({ fall, ergebnis, akte, heute });
  return plan.ok ? mappe.change(plan.aenderungen) : { art: 'fehlerhaft', fehler: plan.fehler };
}
