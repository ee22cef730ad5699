/** What this Bereich has in the workbook. */
import { readRegelsaetze, REGELWERKE } from '../../fall/regelsaetze';
import type { Faktenquelle, Mappenbereich } from '../../mappe/bereich';
import type { Aktenteile } from '../../mappe/akteAendern';
import { type Teile, vereint } from '../../mappe/teile';
import { PLAN_MAPPE } from '../plan';
import { VERLAUF_MAPPE } from '../verlauf';
import {
  BETREFFLISTE,
  BETREUUNGSWORTE,
  FM_DATEN,
  HAUSREGELN,
  LOKALE_KRITERIEN,
  NEUKUNDE,
  STATUS,
} from './prozess/listen';
import { readBetreuungsworte } from './prozess/fach/readBetreuungsworte';
import { readBfmFakt } from './prozess/fach/bfmFakt';
import {
  BERECHTIGTE_BLATT,
  BFM_BLATT,
  FALLMANAGEMENT_BLATT,
  HAUSLISTEN_BLATT,
  HAUSREGELN_BLATT,
  NEUKUNDE_BLATT,
  VERMERKE_BLATT,
} from './prozess/regeln/vokabular';
import { NEUKUNDE_4 } from './prozess/vorhaben/neukundeVersion4';
import { BERECHTIGTE, VERMERKE } from './vermerke/listen';
import { WIEDERVORLAGEN } from './wiedervorlagen/listen';

/**
 * The status in the bFM is a fact of the case (S0, S1); the words of the house say what its bisherige Betreuung means, its released
 * rules decide.
 */
const FAKTEN: Faktenquelle = {
  teile: { listen: [STATUS, BETREUUNGSWORTE, REGELWERKE], felder: [] },
  bfm: readBfmFakt,
  betreuungsworte: readBetreuungsworte,
  regelsaetze: readRegelsaetze,
};

const HAUSBLAETTER = [HAUSREGELN_BLATT, HAUSLISTEN_BLATT];

export const BFM_MAPPE: Mappenbereich = {
  id: 'bfm',
  version: 4,
  blaetter: [
    FALLMANAGEMENT_BLATT,
    NEUKUNDE_BLATT,
    BFM_BLATT,
    VERMERKE_BLATT,
    BERECHTIGTE_BLATT,
    ...HAUSBLAETTER,
  ],
  hausblaetter: HAUSBLAETTER,
  teile: {
    listen: [
      STATUS,
      VERMERKE,
      WIEDERVORLAGEN,
      BERECHTIGTE,
      NEUKUNDE,
      HAUSREGELN,
      BETREFFLISTE,
      LOKALE_KRITERIEN,
      BETREUUNGSWORTE,
    ],
    felder: Object.values(FM_DATEN),
  },
  fakten: FAKTEN,
  migrationen: [{ nach: 4, was: NEUKUNDE_4.was, ueberschriften: [], aenderungen: NEUKUNDE_4.aenderungen }],
};

/** A decision looks at the history and the plan as well, as far as the workbook has them. */
export const BFM_WEITERE: Teile = vereint(VERLAUF_MAPPE.teile, PLAN_MAPPE.teile);

/** What a change of the bFM looks at, whatever is shown by the time it is its turn. */
export const BFM_TEILE: Aktenteile = { teile: BFM_MAPPE.teile, weitere: BFM_WEITERE };

/** What `Schutzrahmen` looks at, wherever it stands. */
export const SCHUTZ_TEILE: Teile = vereint(BFM_MAPPE.teile, BFM_WEITERE);
