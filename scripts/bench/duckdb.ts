/**
 * The yardstick for columns: tables P, K, G and Z as SQL for DuckDB on one thread. Counts come ready-made, and words as their
 * places in short integers, which spares the database both counting and comparing texts.
 */
import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import type { Row, Table } from '../../src/decision/table';
import type { Fall } from '../../src/fall/fall';
import { BETREUUNG_TABELLE } from '../../src/rules/betreuung';
import { GUELTIG_TABELLE } from '../../src/rules/gueltig';
import { KENNUNG_TABELLE } from '../../src/rules/kennung';
import { PROFILLAGE_TABELLE } from '../../src/rules/profillage';
import { FOLGEN, GUELTIGE, ketteVon, MARKEN, type Regelkette, SPALTEN, zeileVon } from './faktenzeile';
import { median } from './measure';
import { SQL } from '../regelwerk/sql/sprache';
import { type ColumnOf, ersteZeile } from '../regelwerk/tabellenweg';

const eigene = (input: string): string => input;
const caseOf = <Facts, R extends Row<Facts, unknown>>(
  table: Table<Facts, R>,
  columnOf: ColumnOf = eigene,
): string => ersteZeile(SQL, table, columnOf);
const { wahl } = SQL;

/** The whole way of a case, one step after the other. */
const ABFRAGE = `
WITH gezaehlt AS (
  SELECT *, (zq > 0)::TINYINT AS Q, (zl > 0)::TINYINT AS L, (zm > 0)::TINYINT AS M, (zr > 0)::TINYINT AS R, zl + zr AS n8, zq + zl + zm + zr AS nAlle,
    (zq > 0)::TINYINT + (zl > 0)::TINYINT + (zm > 0)::TINYINT + (zr > 0)::TINYINT AS gruppen FROM faelle
), profil AS (SELECT *, ${caseOf(PROFILLAGE_TABELLE)} AS p FROM gezaehlt
), komplexe AS (
  SELECT *, ${wahl('p', FOLGEN.komplex)} AS komplex,
    ${wahl('festgelegt - 1', FOLGEN.komplexF)} AS komplexF,
    (festgelegt IS NOT NULL AND ${wahl('festgelegt - 1', FOLGEN.profilF)} <> ${wahl('p', FOLGEN.profil)})::TINYINT AS geprueft
  FROM profil
), kennungen AS (
  SELECT *, ${caseOf(KENNUNG_TABELLE)} AS k,
    ${caseOf(KENNUNG_TABELLE, (input) => (input === 'komplex' ? 'komplexF' : input))} AS kf FROM komplexe
), rest AS (
  SELECT *, CASE WHEN geprueft = 1 THEN ${wahl('kf', FOLGEN.kennung)} ELSE ${wahl('k', FOLGEN.kennung)} END AS rest
  FROM kennungen
), gueltige AS (SELECT *, ${caseOf(GUELTIG_TABELLE)} AS g FROM rest
), kennung AS (
  SELECT *, CASE g ${GUELTIGE.map((each, index) => `WHEN ${index} THEN ${each ?? 'rest'}`).join(' ')} END AS kennung
  FROM gueltige
)
SELECT p::UTINYINT AS p, k::UTINYINT AS k, g::UTINYINT AS g, (${caseOf(BETREUUNG_TABELLE)})::UTINYINT AS z FROM kennung`;

export interface Duckmessung {
  /** Milliseconds for all cases, the median of several runs. */
  readonly ms: number;
  /** The answers to the cases, in their order. */
  readonly antworten: readonly Regelkette[];
}

/** Decides so many rows, the cases taken in turn. @param anzahl at least as many as there are cases. */
export async function duckmessung(faelle: readonly Fall[], anzahl: number): Promise<Duckmessung> {
  const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
  const db = await instance.connect();
  try {
    await fuelle(db, faelle, anzahl);
    // Planned once and answered as four sums: neither planning nor writing a table is measured along.
    const summen = await db.prepare(`SELECT sum(p), sum(k), sum(g), sum(z) FROM (${ABFRAGE})`);
    const zeiten: number[] = [];
    for (let lauf = 0; lauf < 7; lauf++) {
      const beginn = performance.now();
      await summen.run();
      zeiten.push(performance.now() - beginn);
    }
    summen.destroySync();
    return { ms: median(zeiten), antworten: await antworten(db, faelle.length) };
  } finally {
    db.closeSync();
    instance.closeSync();
  }
}

async function fuelle(db: DuckDBConnection, faelle: readonly Fall[], anzahl: number): Promise<void> {
  const spalten = [...SPALTEN, ...MARKEN].map((name) => `${name} TINYINT`);
  await db.run(`CREATE TEMP TABLE muster (nr INTEGER, ${spalten.join(', ')})`);
  const appender = await db.createAppender('muster');
  for (const [nr, fall] of faelle.entries()) {
    appender.appendInteger(nr);
    for (const wert of zeileVon(fall)) {
      if (wert === null) appender.appendNull();
      else appender.appendTinyInt(Number(wert));
    }
    appender.endRow();
  }
  appender.closeSync();
  await db.run(
    `CREATE TEMP TABLE faelle AS SELECT muster.* EXCLUDE (nr) FROM range(${anzahl}) AS r(i)
     JOIN muster ON muster.nr = r.i % ${faelle.length} ORDER BY r.i`,
  );
}

async function antworten(db: DuckDBConnection, anzahl: number): Promise<Regelkette[]> {
  const reader = await db.runAndReadAll(`${ABFRAGE} LIMIT ${anzahl}`);
  return reader.getRows().map(ketteVon);
}
