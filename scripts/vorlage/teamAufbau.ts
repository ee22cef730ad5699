/** Where everything stands on the sheet „Team“. */
import { FAELLE, UEBERFAELLIGE_SUCHLAEUFE } from '../../src/bereiche/fallliste';
import type { Fallspalte } from '../../src/bereiche/fallliste/listen';
import { MONATSBAENDER } from '../../src/bereiche/fallliste/regeln/team';
import { KENNUNGEN, PROFILLAGEN } from '../../src/rules/vocabulary';
import { columnName } from './cells';

/** As many teams have a row; whatever belongs to none of them is counted as one group. */
export const TEAMS = 12;

const FIRST_KENNUNG = 3;

/** Columns: a hidden one for criteria, the labels, one for each Kennung, then what is left, all, and the block on the right. */
export const SPALTE = {
  kriterium: 'A',
  label: 'B',
  kennungen: KENNUNGEN.map((_, index) => columnName(FIRST_KENNUNG + index)),
  rest: columnName(FIRST_KENNUNG + KENNUNGEN.length),
  gesamt: columnName(FIRST_KENNUNG + KENNUNGEN.length + 1),
  rechts: ['M', 'N', 'O'],
} as const;
export const [ERSTE = '', LETZTE = ''] = [SPALTE.kennungen[0], SPALTE.kennungen.at(-1)];
export const [R1 = '', R2 = '', R3 = ''] = SPALTE.rechts;

const TEAM_KOPF = 6;
const PROFIL_KOPF = TEAM_KOPF + TEAMS + 5;
const SUCH_TITEL = PROFIL_KOPF + PROFILLAGEN.length + 4;
/** Below the charts that stand beside the searches. */
const SEITHER_KOPF = SUCH_TITEL + UEBERFAELLIGE_SUCHLAEUFE.length + 4;

/** Rows: of the two tables, each with what is left and the sum of all, of the months, the searches, and what has changed. */
export const ZEILE = {
  stand: 3,
  achtung: 4,
  team: {
    titel: TEAM_KOPF - 1,
    kopf: TEAM_KOPF,
    erste: TEAM_KOPF + 1,
    letzte: TEAM_KOPF + TEAMS,
    rest: TEAM_KOPF + TEAMS + 1,
    gesamt: TEAM_KOPF + TEAMS + 2,
  },
  profil: {
    titel: PROFIL_KOPF - 1,
    kopf: PROFIL_KOPF,
    erste: PROFIL_KOPF + 1,
    letzte: PROFIL_KOPF + PROFILLAGEN.length,
    rest: PROFIL_KOPF + PROFILLAGEN.length + 1,
    gesamt: PROFIL_KOPF + PROFILLAGEN.length + 2,
  },
  monate: {
    erste: PROFIL_KOPF + 1,
    letzte: PROFIL_KOPF + MONATSBAENDER.length,
    rest: PROFIL_KOPF + MONATSBAENDER.length + 1,
    gesamt: PROFIL_KOPF + MONATSBAENDER.length + 2,
    hinweis: PROFIL_KOPF + MONATSBAENDER.length + 3,
  },
  such: { titel: SUCH_TITEL, erste: SUCH_TITEL + 1 },
  seither: {
    titel: SEITHER_KOPF - 1,
    kopf: SEITHER_KOPF,
    damals: SEITHER_KOPF + 1,
    jetzt: SEITHER_KOPF + 2,
    veraenderung: SEITHER_KOPF + 3,
    hinweis: SEITHER_KOPF + 4,
  },
} as const;

/** A column of the list of cases, for formulas. */
export const faelle = (feld: Fallspalte): string => `${FAELLE.name}[${FAELLE.spalten[feld].kopf}]`;

/** The cells of a column from one row to another. */
export const von = (column: string, first: number, last: number): string =>
  `${column}${first}:${column}${last}`;
