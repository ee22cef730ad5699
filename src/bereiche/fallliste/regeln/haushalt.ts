/** What the members of a Bedarfsgemeinschaft share, so that it is asked once: a suggestion to each, never a rating (S1). */
import type { BedarfId } from '../../../rules/vocabulary';

/** SET: what a house may let a household share. All others are personal, Mobilität and Betreuung among them. */
export const TEILBARE_BEDARFE = [
  'persoenlicheRahmenbedingungen',
  'wohnsituation',
  'finanzielleSituation',
] as const satisfies readonly BedarfId[];
export type GeteilterBedarf = (typeof TEILBARE_BEDARFE)[number];

/** SET: how one lives and what one has, until the house says otherwise. */
export const GETEILTE_BEDARFE: readonly GeteilterBedarf[] = ['wohnsituation', 'finanzielleSituation'];
