/** The table of the Wiedervorlagen: computed ones and those that people put on it themselves. */
import { AUSGAENGE } from '../../../fall/faelliges';
import { alsAuswahl } from '../../../listen/auswahl';
import { liste, type ZeileVon } from '../../../listen/liste';
import { tag, text, wahl } from '../../../listen/spalte';
import { FALLMANAGEMENT_BLATT } from '../prozess/regeln/vokabular';

/** What is to be looked at again, open ones first. */
export const WIEDERVORLAGEN = liste(
  'tblWiedervorlagen',
  { blatt: FALLMANAGEMENT_BLATT, seit: 3, id: null },
  {
    faelligAm: tag('Fällig am'),
    tag: text('Tag'),
    anlass: text('Anlass'),
    hinweis: text('Hinweis'),
    erledigtAm: tag('Erledigt am'),
    erledigtVon: text('Erledigt von'),
    ausgang: wahl('Ausgang', alsAuswahl('Ausgang', AUSGAENGE)),
  },
);

export type Wiedervorlageneintrag = ZeileVon<typeof WIEDERVORLAGEN>;
