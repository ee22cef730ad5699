/** What this Bereich has in the workbook. */
import type { Mappenbereich } from '../../mappe/bereich';
import { FALL_BLATT, FALL_FELDER } from '../../fall/listen';
import { HAUPTWEG, HAUPTWEG_BEREICH } from '../../mappe/mappeAus';

export const EINSCHAETZUNG_MAPPE: Mappenbereich = {
  ...HAUPTWEG_BEREICH,
  blaetter: Object.values(FALL_BLATT),
  teile: HAUPTWEG,
  muster: FALL_FELDER.fachteam.name,
  migrationen: [
    {
      nach: 4,
      was: 'Die geprüfte Kennung kann bestätigt, der Grund zu § 10 genannt werden',
      ueberschriften: [],
      aenderungen: () => [],
    },
  ],
};
