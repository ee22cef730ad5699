/** The words of practising: the kind of workbook, its sheets, the rounds, how far somebody has come with a person. */

import { VORLAGE_VERSION } from '../../../mappe/layout';

/** The kind of workbook of one participant, as the passport names it; it is a Fallmappe with more sheets, and has its version. */
export const UEBUNGSMAPPE = { id: 'Übungsmappe', version: VORLAGE_VERSION } as const;

/** Where one stands with the practice people. */
export const UEBUNG_BLATT = 'Übung';
/** The ratings that were put aside or compared. */
export const URTEILE_BLATT = 'Urteile';
/** The people that trainers add, with their stories and model solutions. */
export const PERSONEN_BLATT = 'Eigene Personen';
export const GESCHICHTEN_BLATT = 'Geschichten';
export const MUSTER_BLATT = 'Musterlösungen';

/** Round 1 is for oneself, round 2 comes after the discussion. */
export const RUNDEN = [1, 2] as const;
export type Runde = (typeof RUNDEN)[number];

/** How far somebody has come with a person in a round. */
export const STAENDE = ['begonnen', 'verglichen'] as const;
export type Uebungsstand = (typeof STAENDE)[number];

/** Whose the entries are that stood in the cells before anybody was begun with. */
export const OHNE_PERSON = 'ohne Person';
