/** The columns of the table that the view decides: one row per person, names that every database takes. */
import { STATUS, ZUGANGSKRITERIEN } from '../../../src/rules/fallmanagement';
import {
  BEDARFE,
  FACHTEAMS,
  FESTLEGUNGEN,
  PROFILE,
  PROGNOSEN,
  type Schluesselgruppe,
  SCHLUESSELGRUPPEN,
} from '../../../src/rules/vocabulary';
import { literal } from './sprache';

/** The name of an input as a column: `nAlle` is `n_alle`. */
export function spaltenname(input: string): string {
  return input.replace(/[A-Z]/g, (each) => `_${each.toLowerCase()}`);
}

/** The ratings with their Schlüsselgruppen. */
export const STUFENSPALTEN: readonly { readonly gruppe: Schluesselgruppe; readonly name: string }[] =
  BEDARFE.map(({ id, gruppe }) => ({ gruppe, name: spaltenname(id) }));

/** Closed choices with their values. */
const WAHLSPALTEN = {
  prognose_arbeitsmarkt: PROGNOSEN,
  dominierend: SCHLUESSELGRUPPEN,
  festlegung: FESTLEGUNGEN,
  festgelegte_profillage: PROFILE,
  fm_einschaetzung: ['ja', 'nein'],
  status: STATUS,
  kriterium: ZUGANGSKRITERIEN,
  fachteam: FACHTEAMS,
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** Yes is 1 and no is 0. */
const JA_NEIN_SPALTEN = [
  'verdichtet',
  'neukunde',
  'bisher_exter',
  'exter_platz_frei',
  'paragraph428',
] as const;

export type Wahlspalte = keyof typeof WAHLSPALTEN;
export type JaNeinSpalte = (typeof JA_NEIN_SPALTEN)[number];

/** All columns in their order. */
export const SPALTEN: readonly string[] = [
  ...['fall_id', 'stichtag', 'geburtsdatum'],
  ...STUFENSPALTEN.map(({ name }) => name),
  ...Object.keys(WAHLSPALTEN),
  ...JA_NEIN_SPALTEN,
];

/** The table itself. A value outside of its list is refused by the database, and never read as offen. */
export function tabelle(): string {
  const spalten = [
    'fall_id VARCHAR(60) NOT NULL PRIMARY KEY',
    'stichtag DATE NOT NULL',
    'geburtsdatum DATE',
    ...STUFENSPALTEN.map(({ name }) => mitWerten(name, 'SMALLINT', [0, 1, 2, 3])),
    ...Object.entries(WAHLSPALTEN).map(([name, werte]) => mitWerten(name, 'VARCHAR(60)', werte)),
    ...JA_NEIN_SPALTEN.map((name) => mitWerten(name, 'SMALLINT', [0, 1])),
  ];
  return `CREATE TABLE faelle (\n  ${spalten.join(',\n  ')}\n);\n`;
}

function mitWerten(name: string, typ: string, werte: readonly (string | number)[]): string {
  return `${name} ${typ} CHECK (${name} IN (${werte.map(literal).join(', ')}))`;
}
