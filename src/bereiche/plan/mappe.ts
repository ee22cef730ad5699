/** What this Bereich has in the workbook. */
import type { Mappenbereich } from '../../mappe/bereich';
import {
  ANGEBOTE,
  ANGEBOTE_BLATT,
  BUERGERBLATT,
  DOKUMENT_BLATT,
  INHALTSFELDER,
  LUECKEN,
  LUECKEN_BLATT,
  OFFENES,
  PLAN_DATUM,
  PLANDOKUMENT,
  PLANPUNKTE_BLATT,
  SCHRITTE,
  ZIELE,
} from './listen';
import { PLAN_BLATT, ZIELE_BLATT } from './regeln/planVokabular';

const HAUSBLAETTER = [ANGEBOTE_BLATT, LUECKEN_BLATT];

export const PLAN_MAPPE: Mappenbereich = {
  id: 'plan',
  version: 4,
  blaetter: [PLAN_BLATT, ZIELE_BLATT, PLANPUNKTE_BLATT, ...Object.values(DOKUMENT_BLATT), ...HAUSBLAETTER],
  hausblaetter: HAUSBLAETTER,
  teile: {
    listen: [ZIELE, SCHRITTE, ANGEBOTE, LUECKEN],
    felder: [PLANDOKUMENT, BUERGERBLATT, PLAN_DATUM, ...Object.values(INHALTSFELDER), OFFENES],
  },
  migrationen: [
    {
      nach: 4,
      was: 'Die Inhalte nach § 15 Abs. 2 stehen auf dem Blatt „Planpunkte“; Schritte und Angebote sagen, ob es um § 16a geht',
      ueberschriften: [],
      aenderungen: () => [],
    },
  ],
};
