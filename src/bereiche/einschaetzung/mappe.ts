/** What this Bereich has in the workbook. */
import type { Mappenbereich } from '../../mappe/bereich';
import { FALL_BLATT } from '../../fall/listen';
import { HAUPTWEG, HAUPTWEG_BEREICH } from '../../mappe/mappeAus';

export const EINSCHAETZUNG_MAPPE: Mappenbereich = {
  ...HAUPTWEG_BEREICH,
  blaetter: Object.values(FALL_BLATT),
  teile: HAUPTWEG,
  migrationen: [],
};
