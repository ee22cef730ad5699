/** The corpus of damaged lists of cases, by what was damaged. */
import { heileFallliste } from '../heil';
import type { Korpus } from '../schaden';
import { LISTENMAPPE, LISTENTABELLE } from './mappe';
import { LISTENZELLEN } from './zellen';

export const FALLLISTEN: Korpus = {
  heil: heileFallliste,
  // Results of a list stand in its cells alone.
  traegtEin: true,
  gruppen: {
    'Mappe und Pass': LISTENMAPPE,
    'Tabelle, Spalten, Zeilen': LISTENTABELLE,
    'Zellen einer Person': LISTENZELLEN,
  },
};
