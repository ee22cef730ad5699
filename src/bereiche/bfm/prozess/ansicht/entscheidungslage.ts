/** What the form of a decision is about. */
import type { BerechneteSicht } from '../../../../bausteine/viewProps';
import type { Fallblick } from '../vorhaben/fallblick';

export interface Entscheidungslage {
  readonly blick: Fallblick;
  readonly sicht: BerechneteSicht;
  /** Who decides. */
  readonly fachkraft: string;
}
