/** Names of the parts that came with version 2 of the template: history columns, talk, plan, offers and documents. */
import type { AktenName, ListeId } from '../app/akte';
import { PRUEFPUNKT_SPALTE } from '../app/pruefpunkte';
import { WECHSEL_SPALTE } from '../core/verlauf/readRuecksprache';
import { EINSCHAETZUNG_SPALTEN, VERLAUF_SPALTE_HINTEN } from '../core/verlauf/spalten';
import {
  ANGEBOT_SPALTEN,
  LUECKE_SPALTEN,
  PLAN_BLATT,
  SCHRITT_SPALTEN,
  ZIEL_SPALTEN,
} from '../rules/planVokabular';
import { SPALTEN, TABELLE } from './layout';

/** Sheets of version 2, in the order in which they stand behind „Verlauf“. */
export const BLATT_V2 = {
  gespraech: 'Gespräch',
  plan: PLAN_BLATT,
  angebote: 'Angebote',
  kooperationsplan: 'Kooperationsplan',
  buergerblatt: 'Bürgerblatt',
} as const;

/** Tables with any number of rows. */
export const LISTE = {
  verlauf: TABELLE.verlauf,
  pruefpunkte: 'tblPruefpunkte',
  wechsel: 'tblWechsel',
  ziele: 'tblZiele',
  schritte: 'tblSchritte',
  angebote: 'tblAngebote',
  luecken: 'tblAngebotsluecken',
} as const satisfies Record<ListeId, string>;

/** The columns of the history in version 1: the fixed ones, then one per rating. */
export const VERLAUF_SPALTEN_V1: readonly string[] = [...SPALTEN.verlauf, ...EINSCHAETZUNG_SPALTEN];

/** Headers of each list. */
export const LISTEN_SPALTEN = {
  verlauf: [...VERLAUF_SPALTEN_V1, ...Object.values(VERLAUF_SPALTE_HINTEN)],
  pruefpunkte: Object.values(PRUEFPUNKT_SPALTE),
  wechsel: Object.values(WECHSEL_SPALTE),
  ziele: ZIEL_SPALTEN,
  schritte: SCHRITT_SPALTEN,
  angebote: ANGEBOT_SPALTEN,
  luecken: LUECKE_SPALTEN,
} as const satisfies Record<ListeId, readonly string[]>;

/** Columns that hold dates; every other column holds text or numbers. */
export const DATUMSSPALTEN: ReadonlySet<string> = new Set([
  'Datum',
  'Rücksprache am',
  'Termin',
  'Überprüfung am',
  'Vereinbart am',
  'Überprüft am',
  'Bis wann',
  'Erledigt am',
  'Von',
  'Bis',
]);

/** Defined names of version 2; the newest Siegel stands on the very hidden sheet, apart from the history. */
export const NAME_V2 = {
  verlaufStand: 'It_VerlaufStand',
  plandokument: 'Plan_Dokument',
  buergerblatt: 'Plan_Buergerblatt',
  planDatum: 'Plan_Datum',
} as const satisfies Record<AktenName, string>;

/** Rows and columns of the blocks into which the documents are written: kind of line, text, who, by when. */
export const DOKUMENT_BLOCK = {
  plandokument: { zeilen: 80, spalten: 4 },
  buergerblatt: { zeilen: 40, spalten: 4 },
} as const;
