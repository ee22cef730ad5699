/** The sheet of the courses; the template build finds it here. */
import type { Blattvorlage } from '../../../src/listen/vorlage';
import { KURSE_BLATT, KURSE_STAND } from './listen';
import { KURSE_VORLAGE, TEILNAHMEN_VORLAGE } from './listen.vorlage';

export const BLAETTER: readonly Blattvorlage[] = [
  {
    blatt: KURSE_BLATT,
    titel: 'Kurse',
    felder: [{ feld: KURSE_STAND, titel: 'Stand', eingabe: 'Als Datum TT.MM.JJJJ.' }],
    tabellen: [KURSE_VORLAGE, TEILNAHMEN_VORLAGE],
  },
];
