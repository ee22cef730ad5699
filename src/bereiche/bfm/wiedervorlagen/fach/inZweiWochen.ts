/** The day that an own Wiedervorlage is proposed for. */
import type { PlainDate } from '../../../../listen/plainDate';
import type { Land } from '../../../../rules/hausregeln';
import { fristTage } from '../../prozess/fach/kalender';

const TAGE = 14;

/** Fourteen days from a day on, or the next Arbeitstag after that where it is none. */
export function inZweiWochen(heute: PlainDate, land: Land): PlainDate {
  const davor = fristTage(heute, TAGE - 1, 'Kalendertage', land);
  return fristTage(davor, 1, 'Arbeitstage', land);
}
