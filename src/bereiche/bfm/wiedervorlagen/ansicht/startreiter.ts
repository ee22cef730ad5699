/** Whether a pane begins with what is due. Pure; belongs to the view of the Wiedervorlagen so that it is loaded with it. */
import type { Faelligkeitsquellen } from '../../../../bausteine/faelliges';
import type { LesbareSicht } from '../../../../bausteine/viewProps';
import { hatAlle } from '../../../../mappe/teile';
import { BFM_MAPPE } from '../../mappe';
import { berechneWiedervorlagen } from '../fach/berechneWiedervorlagen';
import { wiedervorlagenblick } from '../vorhaben/wiedervorlagenblick';

/** The Wiedervorlagen where one is open; null otherwise, and where that cannot be told. */
export function startreiter(sicht: LesbareSicht, faelliges: Faelligkeitsquellen): string | null {
  if (sicht.art !== 'berechnet') return null;
  const { inhalt } = sicht.mappe;
  if (!hatAlle(inhalt, BFM_MAPPE.teile)) return null;
  const { offen } = berechneWiedervorlagen(wiedervorlagenblick({ ...sicht, inhalt }, faelliges));
  return offen.length > 0 ? 'wiedervorlagen' : null;
}
