/**
 * The yardstick for columns: tables P, K, G and Z as SQL for DuckDB on one thread. Counts come ready-made, and words as their
 * places in short integers, which spares the database both counting and comparing texts.
 */
import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import type { Fall } from '../../src/fall/fall';
import { lageVon } from '../../src/fall/lage';
import { betreuungFacts } from '../../src/fall/steerFall';
import { BETREUUNG_TABELLE } from '../../src/rules/betreuung';
import { GUELTIG_TABELLE } from '../../src/rules/gueltig';
import { KENNUNG_TABELLE, komplexVon } from '../../src/rules/kennung';
import { PROFILLAGE_TABELLE } from '../../src/rules/profillage';
import { KENNUNGEN, PROFILE, PROFILLAGEN } from '../../src/rules/vocabulary';
import { median } from './measure';
import { caseOf, choice, placeOf } from './sql';

const SPALTEN = [
  ...['zq', 'zl', 'zm', 'zr', 'prognoseArbeitsmarkt', 'dominierend', 'festlegung'],
  ...['fmEinschaetzung', 'festgelegt', 'status', 'kriterium', 'fachteam'],
] as const;
const MARKEN = ['verdichtet', 'neukunde', 'bisherExter', 'exterPlatzFrei', 'paragraph428'] as const;

const INPUTS = {
  ...PROFILLAGE_TABELLE.inputs,
  ...KENNUNG_TABELLE.inputs,
  ...GUELTIG_TABELLE.inputs,
  ...BETREUUNG_TABELLE.inputs,
  festgelegt: { values: [null, ...PROFILE] },
};

/** One case as a row of the table `faelle`, in the order of its columns. */
function zeileVon(fall: Fall): (number | boolean | null)[] {
  const lage = lageVon(fall);
  const [zq, zl, zm, zr] = lage.relevant;
  const alle = { ...lage, ...betreuungFacts(fall, 'AV'), kriterium: fall.bfm.kriterium, zq, zl, zm, zr };
  return [...SPALTEN, ...MARKEN].map((name) =>
    placeOf(alle[name], (INPUTS as Readonly<Record<string, { readonly values: readonly unknown[] }>>)[name]),
  );
}

const eigene = (input: string): string => input;
const PROFIL_JE_ZEILE = PROFILLAGE_TABELLE.rows.map(({ then }) => then);
const KENNUNG_JE_ZEILE = KENNUNG_TABELLE.rows.map(({ then }) => KENNUNGEN.indexOf(then));

/** The whole way of a case, one step after the other. */
const ABFRAGE = `
WITH gezaehlt AS (
  SELECT *, zq > 0 AS Q, zl > 0 AS L, zm > 0 AS M, zr > 0 AS R, zl + zr AS n8, zq + zl + zm + zr AS nAlle,
    (zq > 0)::TINYINT + (zl > 0)::TINYINT + (zm > 0)::TINYINT + (zr > 0)::TINYINT AS gruppen FROM faelle
), profil AS (SELECT *, ${caseOf(PROFILLAGE_TABELLE, eigene)} AS p FROM gezaehlt
), komplexe AS (
  SELECT *, ${choice('p', PROFIL_JE_ZEILE.map(komplexVon))} AS komplex,
    ${choice('festgelegt - 1', PROFILE.map(komplexVon))} AS komplexF,
    festgelegt IS NOT NULL AND ${choice('festgelegt - 1', plaetze(PROFILE))} <> ${choice('p', plaetze(PROFIL_JE_ZEILE))} AS geprueft
  FROM profil
), kennungen AS (
  SELECT *, ${caseOf(KENNUNG_TABELLE, eigene)} AS k,
    ${caseOf(KENNUNG_TABELLE, (input) => (input === 'komplex' ? 'komplexF' : input))} AS kf FROM komplexe
), rest AS (
  SELECT *, CASE WHEN geprueft THEN ${choice('kf', KENNUNG_JE_ZEILE)} ELSE ${choice('k', KENNUNG_JE_ZEILE)} END AS rest
  FROM kennungen
), gueltige AS (SELECT *, ${caseOf(GUELTIG_TABELLE, eigene)} AS g FROM rest
), kennung AS (
  SELECT *, CASE g ${GUELTIG_TABELLE.rows.map(({ then }, index) => `WHEN ${index} THEN ${typeof then === 'string' ? KENNUNGEN.indexOf(then) : 'rest'}`).join(' ')} END AS kennung
  FROM gueltige
)
SELECT p::UTINYINT AS p, k::UTINYINT AS k, g::UTINYINT AS g, (${caseOf(BETREUUNG_TABELLE, eigene)})::UTINYINT AS z FROM kennung`;

function plaetze(profile: readonly (typeof PROFILLAGEN)[number][]): number[] {
  return profile.map((each) => PROFILLAGEN.indexOf(each));
}

/** The ids of the rows of P, K, G and Z that decide a case. */
export type Regelkette = readonly [string, string, string, string];

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
  const spalten = [...SPALTEN.map((name) => `${name} TINYINT`), ...MARKEN.map((name) => `${name} BOOLEAN`)];
  await db.run(`CREATE TEMP TABLE muster (nr INTEGER, ${spalten.join(', ')})`);
  const appender = await db.createAppender('muster');
  for (const [nr, fall] of faelle.entries()) {
    appender.appendInteger(nr);
    for (const wert of zeileVon(fall)) {
      if (wert === null) appender.appendNull();
      else if (typeof wert === 'boolean') appender.appendBoolean(wert);
      else appender.appendTinyInt(wert);
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
  const tabellen = [PROFILLAGE_TABELLE, KENNUNG_TABELLE, GUELTIG_TABELLE, BETREUUNG_TABELLE];
  return reader
    .getRows()
    .map((zeile) => zeile.map((wert, index) => tabellen[index]?.rows[Number(wert)]?.id ?? 'none'))
    .map((ids) => ids as unknown as Regelkette);
}
