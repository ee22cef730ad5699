/** What this Bereich has in the workbook. */
import type { Mappenbereich } from '../../mappe/bereich';
import {
  ANGEBOTE,
  ANGEBOTE_BLATT,
  BUERGERBLATT,
  DOKUMENT_BLATT,
  LUECKEN,
  PLAN_DATUM,
  PLANDOKUMENT,
  SCHRITTE,
  ZIELE,
} from './listen';
import { PLAN_BLATT } from './regeln/planVokabular';

export const PLAN_MAPPE: Mappenbereich = {
  id: 'plan',
  version: 3,
  blaetter: [PLAN_BLATT, ANGEBOTE_BLATT, ...Object.values(DOKUMENT_BLATT)],
  teile: {
    listen: [ZIELE, SCHRITTE, ANGEBOTE, LUECKEN],
    felder: [PLANDOKUMENT, BUERGERBLATT, PLAN_DATUM],
  },
  migrationen: [],
};
