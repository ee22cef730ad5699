/**
 * Decision tables as formulas of a spreadsheet: the rows of a table as IF in IF. Every cell holds a number: yes is 1, no is 0,
 * for programs differ in whether TRUE equals 1; what is offen is −1, for an empty cell would equal 0.
 */
import { columnLetters } from '../../src/listen/adresse';
import { BETREUUNG_TABELLE } from '../../src/rules/betreuung';
import { GUELTIG_TABELLE } from '../../src/rules/gueltig';
import { KENNUNG_TABELLE } from '../../src/rules/kennung';
import { PROFILLAGE_TABELLE } from '../../src/rules/profillage';
import { FOLGEN, GUELTIGE, MARKEN, SPALTEN } from './faktenzeile';
import { ersteZeile, type Spaltenwert, type Sprache } from '../regelwerk/tabellenweg';

const OFFEN = -1;

const FORMEL: Sprache = {
  istEines: (column, values) =>
    verknuepft(
      'OR',
      values.map((value) => `${column}=${literal(value)}`),
    ),
  istKeines: (column, values) =>
    verknuepft(
      'AND',
      [...values, null].map((value) => `${column}<>${literal(value)}`),
    ),
  istUnter: (column, bound) => `${column}<${bound}`,
  istAb: (column, bound) => `${column}>=${bound}`,
  alle: (conditions) => (conditions.length === 0 ? '1=1' : verknuepft('AND', conditions)),
  // A gap shows as an error, which is no number of a row.
  erste: (lines) =>
    lines.reduceRight((sonst, [condition, row]) => `IF(${condition},${row},${sonst})`, 'NA()'),
  wahl: (column, values) => `CHOOSE(${column}+1,${values.map(literal).join(',')})`,
};

function verknuepft(wie: 'AND' | 'OR', conditions: readonly string[]): string {
  return conditions.length === 1 ? (conditions[0] as string) : `${wie}(${conditions.join(',')})`;
}

function literal(value: Spaltenwert): string {
  return String(zellwert(value));
}

/** A value as a cell holds it. */
export function zellwert(value: Spaltenwert): number {
  return Number(value ?? OFFEN);
}

/** The columns that are calculated, each from those before it. */
const RECHENSPALTEN = [
  ...['Q', 'L', 'M', 'R', 'n8', 'nAlle', 'gruppen', 'p', 'komplex', 'komplexF', 'geprueft'],
  ...['k', 'kf', 'rest', 'g', 'kennung', 'z'],
] as const;
const ALLE: readonly string[] = [...SPALTEN, ...MARKEN, ...RECHENSPALTEN];

/** Where the numbers of the deciding rows stand, counted from 0. */
export const ANTWORTSPALTEN = ['p', 'k', 'g', 'z'].map((name) => ALLE.indexOf(name));

/** The formulas of the first row of a sheet, behind its values; those of others differ only in its number. */
export function formeln(): readonly string[] {
  const { wahl } = FORMEL;
  const [festgelegt, p, k, kf, g] = ['festgelegt', 'p', 'k', 'kf', 'g'].map(zelle) as [
    string,
    string,
    string,
    string,
    string,
  ];
  const summe = (...namen: readonly string[]): string => namen.map(zelle).join('+');
  const wennFestgelegt = (dann: string, sonst: string): string =>
    `IF(${festgelegt}=${OFFEN},${sonst},${dann})`;
  const wennMehr = (zahl: string): string => `IF(${zelle(zahl)}>0,1,0)`;
  const jeSpalte: Readonly<Record<(typeof RECHENSPALTEN)[number], string>> = {
    Q: wennMehr('zq'),
    L: wennMehr('zl'),
    M: wennMehr('zm'),
    R: wennMehr('zr'),
    n8: summe('zl', 'zr'),
    nAlle: summe('zq', 'zl', 'zm', 'zr'),
    gruppen: summe('Q', 'L', 'M', 'R'),
    p: ersteZeile(FORMEL, PROFILLAGE_TABELLE, zelle),
    komplex: wahl(p, FOLGEN.komplex),
    komplexF: wennFestgelegt(wahl(`${festgelegt}-1`, FOLGEN.komplexF), literal(null)),
    geprueft: wennFestgelegt(
      `IF(${wahl(`${festgelegt}-1`, FOLGEN.profilF)}<>${wahl(p, FOLGEN.profil)},1,0)`,
      '0',
    ),
    k: ersteZeile(FORMEL, KENNUNG_TABELLE, zelle),
    kf: ersteZeile(FORMEL, KENNUNG_TABELLE, (input) => zelle(input === 'komplex' ? 'komplexF' : input)),
    rest: `IF(${zelle('geprueft')}=1,${wahl(kf, FOLGEN.kennung)},${wahl(k, FOLGEN.kennung)})`,
    g: ersteZeile(FORMEL, GUELTIG_TABELLE, zelle),
    kennung: `CHOOSE(${g}+1,${GUELTIGE.map((each) => each ?? zelle('rest')).join(',')})`,
    z: ersteZeile(FORMEL, BETREUUNG_TABELLE, zelle),
  };
  return RECHENSPALTEN.map((name) => jeSpalte[name]);
}

/** The cell of a column in the first row. */
function zelle(name: string): string {
  return `${columnLetters(ALLE.indexOf(name) + 1)}1`;
}
