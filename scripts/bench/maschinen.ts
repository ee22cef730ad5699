/** One set of rules in four engines: the same cases, the same answers, and how many of them a second. */
import type { Fall } from '../../src/fall/fall';
import { lageVon, summe } from '../../src/fall/lage';
import { FESTLEGUNG_LABEL, PROGNOSE_LABEL, SCHLUESSELGRUPPEN } from '../../src/rules/vocabulary';
import { betreuungFacts } from '../../src/fall/steerFall';
import { EINGEBAUT } from '../../src/rules/regelsatz';
import { datenbank } from '../../test/support/duckdb';
import { gerechnet } from '../../test/support/kontrollblatt';
import { dmn } from '../regelwerk/dmn/xml';
import { literal } from '../regelwerk/sql/sprache';
import { SPALTEN, STUFENSPALTEN } from '../regelwerk/sql/spalten';
import { Dmnentscheider, liesDmn } from './dmn';
import { median } from './measure';
import { eigeneKetten } from './spalten';
import { type Line, rate } from './zeile';

/** Cases that the slow engines decide. */
const WENIGE = 150;
const LAEUFE = 5;

/** The answers of an engine to the cases, as far as it was asked, and its cases a second. */
interface Maschine {
  readonly name: string;
  readonly jeSekunde: number;
  readonly kennungen: readonly string[];
}

/** @throws Error where one of them answers otherwise. */
export async function vierMaschinen(cases: readonly Fall[]): Promise<Line[]> {
  const wenige = cases.slice(0, WENIGE);
  const kennungJeZeile = new Map<string, string>(EINGEBAUT.kennung.rows.map(({ id, then }) => [id, then]));
  const eigene = { kennungen: [] as string[], jeSekunde: 0 };
  eigene.jeSekunde = await jeSekunde(cases.length, () => {
    eigene.kennungen = eigeneKetten(cases).map(([, k]) => kennungJeZeile.get(k) ?? k);
  });
  const andere = [await inSql(cases), await inFormeln(wenige), await inDmn(wenige)];
  for (const { name, kennungen } of andere) {
    const anders = kennungen.findIndex((each, stelle) => each !== eigene.kennungen[stelle]);
    if (anders >= 0) throw new Error(`${name} answers otherwise to case ${anders}`);
  }
  return [
    [
      'Vier Maschinen, eine Antwort: das Programm, von Fällen in Spalten bis zu den Zeilen',
      rate(eigene.jeSekunde),
    ],
    ...andere.map(({ name, jeSekunde: zahl }): Line => [`… ${name}, gleiche Antworten`, rate(zahl)]),
  ];
}

async function jeSekunde(anzahl: number, lauf: () => unknown): Promise<number> {
  const zeiten: number[] = [];
  for (let nr = 0; nr < LAEUFE; nr++) {
    const beginn = performance.now();
    await lauf();
    zeiten.push(performance.now() - beginn);
  }
  return (anzahl / median(zeiten)) * 1000;
}

async function inSql(cases: readonly Fall[]): Promise<Maschine> {
  const db = await datenbank(EINGEBAUT);
  const zeilen = cases.map((fall, nr) => `(${spaltenwerte(fall, nr).join(', ')})`);
  await db.run(`INSERT INTO faelle VALUES ${zeilen.join(', ')}`);
  const zahl = await jeSekunde(cases.length, () =>
    db.rows('SELECT gueltige_kennung, betreuung, count(*) FROM regelwerk GROUP BY ALL'),
  );
  const rows = await db.rows('SELECT kennung FROM regelwerk ORDER BY fall_id');
  db.schliesse();
  return {
    name: 'SQL-Sicht in DuckDB, ein Thread',
    jeSekunde: zahl,
    kennungen: rows.map((each) => String(each['kennung'])),
  };
}

function spaltenwerte(fall: Fall, nr: number): string[] {
  const lage = lageVon(fall);
  const umstaende = betreuungFacts(fall, 'AV');
  const werte: Readonly<Record<string, string | number | boolean | null>> = {
    fall_id: String(nr).padStart(9, '0'),
    ...Object.fromEntries(
      STUFENSPALTEN.map(({ name }, stelle) => [name, Object.values(fall.bedarfe)[stelle] ?? null]),
    ),
    prognose_arbeitsmarkt: lage.prognoseArbeitsmarkt,
    dominierend: lage.dominierend,
    festlegung: lage.festlegung,
    festgelegte_profillage: lage.festgelegt,
    fm_einschaetzung: lage.fmEinschaetzung,
    status: umstaende.status,
    kriterium: fall.bfm.kriterium,
    fachteam: umstaende.fachteam,
    verdichtet: lage.verdichtet,
    neukunde: umstaende.neukunde,
    bisher_exter: umstaende.bisherExter,
    exter_platz_frei: umstaende.exterPlatzFrei,
    paragraph428: umstaende.paragraph428,
  };
  const tage: Readonly<Record<string, string | null>> = {
    stichtag: fall.stichtag,
    geburtsdatum: fall.geburtsdatum,
  };
  return SPALTEN.map((name) => (tage[name] ? `DATE ${literal(tage[name])}` : literal(werte[name] ?? null)));
}

async function inFormeln(cases: readonly Fall[]): Promise<Maschine> {
  const zeilen = cases.map((fall) => ({
    ...fall.bedarfe,
    prognose: PROGNOSE_LABEL[fall.prognoseArbeitsmarkt ?? 'bis6'],
    dominierend: fall.dominierend ?? '',
    festlegung: FESTLEGUNG_LABEL[fall.festlegung ?? 'sonstiges'],
    verdichtung: fall.verdichtung === true ? 'ja' : '',
    verdichtungBegruendung: fall.verdichtungBegruendung,
    fmEinschaetzung: fall.fmEinschaetzung ?? '',
  })) as never[];
  let antworten: readonly (readonly [string, string])[] = [];
  const beginn = performance.now();
  antworten = await gerechnet(EINGEBAUT, zeilen);
  const zahl = (cases.length / (performance.now() - beginn)) * 1000;
  return {
    name: 'Formeln in excelize, Mappe dafür gebaut',
    jeSekunde: zahl,
    kennungen: antworten.map(([, kennung]) => kennung),
  };
}

async function inDmn(cases: readonly Fall[]): Promise<Maschine> {
  const entscheider = new Dmnentscheider(await liesDmn(dmn(EINGEBAUT)));
  const eingaben = cases.map((fall) => {
    const lage = lageVon(fall);
    const zahlen = SCHLUESSELGRUPPEN.map((each, stelle) => [`zahl${each}`, lage.relevant[stelle]] as const);
    return {
      ...Object.fromEntries(zahlen),
      ...betreuungFacts(fall, 'AV'),
      ...lage,
      offene: summe(lage.offen),
      festgelegteProfillage: lage.festgelegt,
      kriterium: fall.bfm.kriterium,
      geburtsdatum: null,
      stichtag: null,
    };
  });
  let kennungen: string[] = [];
  const zahl = await jeSekunde(cases.length, () => {
    kennungen = eingaben.map(
      (each) => (entscheider.wertVon('ergebnis', each) as { readonly kennung: string }).kennung,
    );
  });
  return { name: 'DMN mit dmn-moddle und feelin', jeSekunde: zahl, kennungen };
}
