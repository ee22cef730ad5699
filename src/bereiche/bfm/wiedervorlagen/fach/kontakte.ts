/** Contacts that somebody has noted: own rows of the list, done on the day they were noted. */
import type { Inhalt } from '../../../../listen/inhalt';
import type { PlainDate } from '../../../../listen/plainDate';
import { WIEDERVORLAGEN } from '../listen';

/** The Hinweis of such a row, as it stands in the cells. */
export const KONTAKT = 'Kontakt';

/** Their days. */
export function notierteKontakte(inhalt: Inhalt): PlainDate[] {
  return inhalt
    .liste(WIEDERVORLAGEN)
    .zeilen.flatMap(({ zeile: { hinweis, erledigtAm } }) =>
      hinweis.trim() === KONTAKT && erledigtAm !== null ? [erledigtAm] : [],
    );
}
