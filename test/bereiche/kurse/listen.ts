/** The tables and the single cell of the courses. */
import { alsAuswahl } from '../../../src/listen/auswahl';
import { feld } from '../../../src/listen/feld';
import { liste, listeOhneId, type ZeileVon } from '../../../src/listen/liste';
import { anzahl, jaNein, tag, text, verweis, wahl } from '../../../src/listen/spalte';

/** Their sheet. */
export const KURSE_BLATT = 'Kurse';

/** The entries of its own drop-downs. */
export const KURSARTEN = ['Sprachkurs', 'Nähkurs'] as const;
const KURSSTAENDE = ['geplant', 'begonnen', 'abgesagt'] as const;

/** A table whose rows are numbered, with drop-downs of its own. */
export const KURSE = liste(
  'tblKurse',
  { blatt: KURSE_BLATT, seit: 1, id: 'K' },
  {
    titel: text('Titel'),
    kursart: wahl('Kursart', alsAuswahl('Kursart', KURSARTEN)),
    beginn: tag('Beginn'),
    plaetze: anzahl('Plätze', { von: 1, bis: 30 }),
    stand: wahl('Stand des Kurses', alsAuswahl('Kursstand', KURSSTAENDE)),
  },
);

export type Kurs = ZeileVon<typeof KURSE>;

/** A table without Ids, with a drop-down that others have as well. */
export const TEILNAHMEN = listeOhneId(
  'tblTeilnahmen',
  { blatt: KURSE_BLATT, seit: 1 },
  { kurs: verweis('Kurs'), erschienen: jaNein('Erschienen') },
);

/** A single cell. */
export const KURSE_STAND = feld('Kurse_Stand', tag('Stand der Kurse'));
