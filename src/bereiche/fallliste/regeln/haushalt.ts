/** What the members of a Bedarfsgemeinschaft share, so that it is asked once: a suggestion to each, never a rating (S1). */
import type { BedarfId } from '../../../rules/vocabulary';

/** SET: how one lives and what one has. Mobilität and Betreuung are personal. */
export const GETEILTE_BEDARFE = [
  'wohnsituation',
  'finanzielleSituation',
] as const satisfies readonly BedarfId[];
export type GeteilterBedarf = (typeof GETEILTE_BEDARFE)[number];
