/** The choices of this view that core keeps to itself, and lists that allow own words. */
import type { Auswahl } from '../../../../listen/auswahl';
import { BETREUUNGEN, type Betreuung } from '../../../../rules/vocabulary';

/** Yes and no with the entries that old sheets use for them. */
export const JA_NEIN_AUSWAHL: readonly Auswahl<boolean>[] = [
  { wert: true, eintraege: ['x', 'ja'] },
  { wert: false, eintraege: ['-', 'nein'] },
];

/** A Betreuung that says nothing when asked for the present one. */
const OHNE_AUSSAGE: Betreuung = 'bisherige Betreuung';

/** Who may look after a person now. */
export const BISHERIGE_BETREUUNGEN = BETREUUNGEN.filter((each) => each !== OHNE_AUSSAGE);
