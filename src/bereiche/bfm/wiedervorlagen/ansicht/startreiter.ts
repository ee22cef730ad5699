/** Which view a pane begins with. Pure; belongs to the view of the Wiedervorlagen so that it is loaded with it. */
import type { LesbareSicht } from '../../../../bausteine/viewProps';
import { hatAlle } from '../../../../mappe/teile';
import { fallblick } from '../../prozess/vorhaben/fallblick';
import { BFM_MAPPE } from '../../mappe';

/** The Wiedervorlagen where one is open; otherwise, and where that cannot be told, the talk. */
export function startreiter(sicht: LesbareSicht): string {
  if (sicht.art !== 'berechnet') return 'erheben';
  const { inhalt } = sicht.mappe;
  if (!hatAlle(inhalt, BFM_MAPPE.teile)) return 'erheben';
  return fallblick({ ...sicht, inhalt }).wiedervorlagen.offen.length > 0 ? 'wiedervorlagen' : 'erheben';
}
