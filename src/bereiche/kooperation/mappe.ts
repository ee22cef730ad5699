/** What this Bereich has in the workbook. */
import type { Mappenbereich } from '../../mappe/bereich';
import {
  AUFGABEN,
  DIAGNOSE,
  EINWILLIGUNGEN,
  EINWILLIGUNGSBLATT,
  FREIGABEN,
  KONFERENZDRUCK,
  KONFERENZEN,
  KOOPERATIONSFELDER,
  RUECKMELDUNGEN,
  SCHNITTSTELLE,
  UEBERGABEBLATT,
  VERWEISUNGEN,
  VORRANG,
  WEITERGABEN,
} from './listen';
import {
  ANGEBOTSKETTEN,
  FREIGABEPFLICHT,
  GRUNDLAGEN_JE_ART,
  PARTNER,
  SCHUTZKONTAKTE,
} from './listenDesHauses';
import {
  AUFGABEN_BLATT,
  EINWILLIGUNG_BLATT,
  EINWILLIGUNGEN_BLATT,
  FALLKONFERENZ_BLATT,
  FREIGABEN_BLATT,
  HILFEPLANUNG_BLATT,
  KETTEN_BLATT,
  KONFERENZ_BLATT,
  KOOPERATION_BLATT,
  PARTNER_BLATT,
  PARTNERREGELN_BLATT,
  RUECKMELDUNGEN_BLATT,
  UEBERGABE_BLATT,
  WEITERGABEN_BLATT,
} from './regeln/vokabular';

const HAUSBLAETTER = [PARTNER_BLATT, KETTEN_BLATT, PARTNERREGELN_BLATT];

export const KOOPERATION_MAPPE: Mappenbereich = {
  id: 'kooperation',
  // Begins where the others are: a workbook that names no version of it is one without these sheets.
  version: 4,
  blaetter: [
    KOOPERATION_BLATT,
    EINWILLIGUNGEN_BLATT,
    WEITERGABEN_BLATT,
    RUECKMELDUNGEN_BLATT,
    FREIGABEN_BLATT,
    FALLKONFERENZ_BLATT,
    AUFGABEN_BLATT,
    HILFEPLANUNG_BLATT,
    UEBERGABE_BLATT,
    EINWILLIGUNG_BLATT,
    KONFERENZ_BLATT,
    ...HAUSBLAETTER,
  ],
  hausblaetter: HAUSBLAETTER,
  teile: {
    listen: [
      VERWEISUNGEN,
      EINWILLIGUNGEN,
      WEITERGABEN,
      RUECKMELDUNGEN,
      FREIGABEN,
      KONFERENZEN,
      AUFGABEN,
      DIAGNOSE,
      PARTNER,
      ANGEBOTSKETTEN,
      GRUNDLAGEN_JE_ART,
      SCHUTZKONTAKTE,
    ],
    felder: [
      ...Object.values(KOOPERATIONSFELDER),
      ...Object.values(SCHNITTSTELLE),
      ...Object.values(VORRANG),
      FREIGABEPFLICHT,
      UEBERGABEBLATT,
      EINWILLIGUNGSBLATT,
      KONFERENZDRUCK,
    ],
  },
  stets: { listen: [], felder: Object.values(VORRANG) },
  migrationen: [],
};
