/** Which view a pane begins with. Pure; belongs to the view of the Wiedervorlagen so that it is loaded with it. */
import { fallblick } from '../../prozess/vorhaben/fallblick';
import type { Reiter } from '../../../../bausteine/texte/pane';
import type { LesbareAnsicht } from '../../../../bausteine/viewProps';

/** The Wiedervorlagen where one is open; otherwise, and where that cannot be told, the talk. */
export function startreiter(ansicht: LesbareAnsicht): Reiter {
  if (ansicht.art !== 'berechnet') return 'erheben';
  const { akte } = ansicht.mappe;
  if (akte?.art !== 'gelesen') return 'erheben';
  return fallblick({ ...ansicht, akte }).wiedervorlagen.offen.length > 0 ? 'wiedervorlagen' : 'erheben';
}
