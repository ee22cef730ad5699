/** What this Bereich has in the workbook. */
import type { Mappenbereich } from '../../mappe/bereich';
import { mitSpaeteren } from './fach/zaehlformel';
import { GESPRAECH_BLATT, PRUEFLISTE, RUECKSPRACHEN, VERLAUF, VERLAUF_BLATT, VERLAUF_STAND } from './listen';

export const VERLAUF_MAPPE: Mappenbereich = {
  id: 'verlauf',
  version: 3,
  blaetter: [VERLAUF_BLATT, GESPRAECH_BLATT],
  teile: { listen: [VERLAUF, PRUEFLISTE, RUECKSPRACHEN], felder: [VERLAUF_STAND] },
  formel: mitSpaeteren,
  migrationen: [],
};
