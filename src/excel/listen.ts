/**
 * Names of the parts that came after version 1 of the template: with version 2 history columns, talk, plan, offers and
 * documents; with version 3 Fallmanagement and Hausregeln.
 */
import type { AktenName, ListeId } from '../mappe/akte';
import { PRUEFPUNKT_SPALTE } from '../bereiche/verlauf/vorhaben/pruefpunkte';
import { WECHSEL_SPALTE } from '../bereiche/verlauf/fach/readRuecksprache';
import { EINSCHAETZUNG_SPALTEN, VERLAUF_SPALTE_HINTEN } from '../bereiche/verlauf/fach/spalten';
import {
  BERECHTIGT_SPALTE,
  BETREFF_SPALTE,
  FALLMANAGEMENT_BLATT,
  type FmFeld,
  HAUSREGEL_SPALTE,
  HAUSREGELN_BLATT,
  NEUKUNDE_SPALTE,
  STATUS_SPALTE,
  VERMERK_SPALTE,
  WIEDERVORLAGE_SPALTE,
} from '../bereiche/bfm/prozess/regeln/fallmanagementVokabular';
import {
  ANGEBOT_SPALTEN,
  LUECKE_SPALTEN,
  PLAN_BLATT,
  SCHRITT_SPALTEN,
  ZIEL_SPALTEN,
} from '../bereiche/plan/regeln/planVokabular';
import { SPALTEN, TABELLE } from './layout';

/** Sheets of version 2, in the order in which they stand behind „Verlauf“. */
export const BLATT_V2 = {
  gespraech: 'Gespräch',
  plan: PLAN_BLATT,
  angebote: 'Angebote',
  kooperationsplan: 'Kooperationsplan',
  buergerblatt: 'Bürgerblatt',
} as const;

/** Sheets of version 3, in the order in which they stand behind those of version 2. */
export const BLATT_V3 = { fallmanagement: FALLMANAGEMENT_BLATT, hausregeln: HAUSREGELN_BLATT } as const;

/** Tables with any number of rows. */
export const LISTE = {
  verlauf: TABELLE.verlauf,
  pruefpunkte: 'tblPruefpunkte',
  wechsel: 'tblWechsel',
  ziele: 'tblZiele',
  schritte: 'tblSchritte',
  angebote: 'tblAngebote',
  luecken: 'tblAngebotsluecken',
  status: 'tblStatus',
  vermerke: 'tblVermerke',
  wiedervorlagen: 'tblWiedervorlagen',
  berechtigte: 'tblBerechtigte',
  neukunde: 'tblNeukunde',
  hausregeln: 'tblHausregeln',
  betreffzeilen: 'tblBetreffzeilen',
} as const satisfies Record<ListeId, string>;

/** The sheet on which the template puts each table that came after version 1. */
export const BLATT_JE_LISTE: Readonly<Record<Exclude<ListeId, 'verlauf'>, string>> = {
  pruefpunkte: BLATT_V2.gespraech,
  wechsel: BLATT_V2.gespraech,
  ziele: BLATT_V2.plan,
  schritte: BLATT_V2.plan,
  angebote: BLATT_V2.angebote,
  luecken: BLATT_V2.angebote,
  status: BLATT_V3.fallmanagement,
  vermerke: BLATT_V3.fallmanagement,
  wiedervorlagen: BLATT_V3.fallmanagement,
  berechtigte: BLATT_V3.fallmanagement,
  neukunde: BLATT_V3.fallmanagement,
  hausregeln: BLATT_V3.hausregeln,
  betreffzeilen: BLATT_V3.hausregeln,
};

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
  status: Object.values(STATUS_SPALTE),
  vermerke: Object.values(VERMERK_SPALTE),
  wiedervorlagen: Object.values(WIEDERVORLAGE_SPALTE),
  berechtigte: Object.values(BERECHTIGT_SPALTE),
  neukunde: Object.values(NEUKUNDE_SPALTE),
  hausregeln: Object.values(HAUSREGEL_SPALTE),
  betreffzeilen: Object.values(BETREFF_SPALTE),
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
  STATUS_SPALTE.naechsterTermin,
  WIEDERVORLAGE_SPALTE.faelligAm,
  BERECHTIGT_SPALTE.seit,
]);

/** Defined names of version 2; the newest Siegel stands on the very hidden sheet, apart from the history. */
export const NAME_V2 = {
  verlaufStand: 'It_VerlaufStand',
  plandokument: 'Plan_Dokument',
  buergerblatt: 'Plan_Buergerblatt',
  planDatum: 'Plan_Datum',
} as const satisfies Record<Exclude<AktenName, FmFeld>, string>;

/** Defined names of version 3: the single dates of the Fallmanagement. */
export const NAME_V3 = {
  antrag: 'Fm_Antrag',
  erstberatung: 'Fm_Erstberatung',
  aktivierungsende: 'Fm_Aktivierungsende',
  schulabgang: 'Fm_Schulabgang',
  schuelergespraech: 'Fm_Schuelergespraech',
  schulbescheinigung: 'Fm_Schulbescheinigung',
} as const satisfies Record<FmFeld, string>;

/** Every defined name around the main way. */
export const NAME_AKTE: Readonly<Record<AktenName, string>> = { ...NAME_V2, ...NAME_V3 };

/** Rows and columns of the blocks into which the documents are written: kind of line, text, who, by when. */
export const DOKUMENT_BLOCK = {
  plandokument: { zeilen: 80, spalten: 4 },
  buergerblatt: { zeilen: 40, spalten: 4 },
} as const;
