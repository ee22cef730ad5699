/** The table of the Leitfaden: what one may ask for a rating, what speaks for a need, what is a strength, what the Stufen look like. */
import { alsAuswahl, nurLabel } from '../../listen/auswahl';
import { liste, type ZeileVon } from '../../listen/liste';
import { anzahl, jaNein, pflicht, text, wahl } from '../../listen/spalte';
import { ANKERSTUFEN, ART_LABEL, ARTEN, BEWERTETE, HERKUENFTE } from './regeln/vokabular';

export const LEITFADEN_BLATT = 'Leitfaden';

/** Data of the house: it changes the examples, adds rows of its own and turns off what it does not want. */
export const LEITFADEN = liste(
  'tblLeitfaden',
  { blatt: LEITFADEN_BLATT, seit: 1, id: 'L' },
  {
    zu: pflicht(wahl('Einschätzung', BEWERTETE)),
    art: pflicht(wahl('Art', nurLabel('Leitfadenart', ARTEN, ART_LABEL))),
    /** Of an anchor. */
    stufe: anzahl('Stufe', ANKERSTUFEN),
    text: pflicht(text('Text')),
    /** Only a clear no turns a row off. */
    an: jaNein('An'),
    herkunft: wahl('Herkunft', alsAuswahl('Herkunft', HERKUENFTE)),
  },
);

export type Leitfadenzeile = ZeileVon<typeof LEITFADEN>;
