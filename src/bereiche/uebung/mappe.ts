/** What practising has in an Übungsmappe, and what its views and acts look at. */
import { ERGEBNIS_FELDER } from '../../fall/listen';
import type { Feld } from '../../listen/feld';
import type { Mappenbereich } from '../../mappe/bereich';
import { HAUPTWEG } from '../../mappe/mappeAus';
import { type Teile, vereint } from '../../mappe/teile';
import { NICHT_IM_BFM } from '../../rules/fallmanagement';
import { UEBUNG_FELDER, UEBUNG_TEILE, UEBUNGEN } from './listen';
import {
  GESCHICHTEN_BLATT,
  MUSTER_BLATT,
  PERSONEN_BLATT,
  UEBUNG_BLATT,
  URTEILE_BLATT,
} from './regeln/vokabular';

/** What tells who is being practised and how far that is. */
export const STAND_TEILE: Teile = {
  listen: [UEBUNGEN],
  felder: [UEBUNG_FELDER.person, UEBUNG_FELDER.runde],
};

/** What it takes to open a person: all inputs of the case, the results to empty, and what was put aside. */
export const OEFFNEN_TEILE: Teile = vereint(UEBUNG_TEILE, HAUPTWEG);

/** Results that stand in single cells. */
export const ERGEBNISSE: readonly Feld<string>[] = Object.values(ERGEBNIS_FELDER);

export const UEBUNG_MAPPE: Mappenbereich = {
  id: 'uebung',
  version: 1,
  blaetter: [UEBUNG_BLATT, URTEILE_BLATT, PERSONEN_BLATT, GESCHICHTEN_BLATT, MUSTER_BLATT],
  teile: UEBUNG_TEILE,
  // Read along with every reading: until a person is compared, no view shows what is computed.
  fakten: {
    teile: STAND_TEILE,
    bfm: () => ({ ok: true, wert: NICHT_IM_BFM }),
    betreuungsworte: () => ({ ok: true, wert: [] }),
  },
  migrationen: [],
};
