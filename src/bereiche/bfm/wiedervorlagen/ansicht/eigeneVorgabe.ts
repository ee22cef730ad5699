/** What stands in the form for an own Wiedervorlage at first. Pure. */
import { germanDate, type PlainDate } from '../../../../listen/plainDate';
import type { Land } from '../../../../rules/hausregeln';
import { inZweiWochen } from '../fach/inZweiWochen';

/** The form as it stands. */
export interface EigeneAngaben {
  readonly datum: string;
  readonly text: string;
}

/** Two weeks from now, where nobody says otherwise. Never the same object twice. */
export function vorgabe(heute: PlainDate, land: Land): EigeneAngaben {
  return { datum: germanDate(inZweiWochen(heute, land)), text: '' };
}
