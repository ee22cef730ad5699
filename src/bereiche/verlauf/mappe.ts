/** What this Bereich has in the workbook. */
import type { Mappenbereich } from '../../mappe/bereich';
import { mitSpaeteren } from './fach/zaehlformel';
import { GESPRAECH_BLATT, PRUEFLISTE, RUECKSPRACHEN, VERLAUF, VERLAUF_BLATT, VERLAUF_STAND } from './listen';

export const VERLAUF_MAPPE: Mappenbereich = {
  id: 'verlauf',
  version: 4,
  blaetter: [VERLAUF_BLATT, GESPRAECH_BLATT],
  teile: { listen: [VERLAUF, PRUEFLISTE, RUECKSPRACHEN], felder: [VERLAUF_STAND] },
  formel: mitSpaeteren,
  migrationen: [
    {
      nach: 4,
      was: 'Die Prüfpunkte des Gesprächs kennen „entfällt“ und halten fest, wer sie wann angesehen hat',
      ueberschriften: [],
      aenderungen: () => [],
    },
  ],
};
