/**
 * The view of standard SQL answers as the tables do, for the built-in set and those of houses. Costs some twenty seconds; a
 * million random rows only in a thorough run.
 */
import { sicht } from '../../../scripts/regelwerk/sql/sicht';
import { STUFENSPALTEN } from '../../../scripts/regelwerk/sql/spalten';
import { literal } from '../../../scripts/regelwerk/sql/sprache';
import type { Gruppenzahlen } from '../../../src/fall/lage';
import type { Umstaende } from '../../../src/fall/spalten/kodierung';
import { isYoungerThan } from '../../../src/listen/plainDate';
import { EINGEBAUT, type Regelsatz } from '../../../src/rules/regelsatz';
import { STATUS, ZUGANGSKRITERIEN } from '../../../src/rules/fallmanagement';
import {
  BEDARFE,
  FACHTEAMS,
  FESTLEGUNGEN,
  PROFILE,
  PROGNOSEN,
  SCHLUESSELGRUPPEN,
} from '../../../src/rules/vocabulary';
import { type Datenbank, datenbank, stufen, werte } from '../../support/duckdb';
import { date } from '../../support/faelle';
import { SAETZE } from '../../support/beispielsaetze';
import { istBekannt, ketteIn, type Zaehlfall } from '../../support/kette';
import { stichprobe } from '../../support/stichprobe';
import { berichte } from '../../support/testbericht';

/** Every count of relevant ratings that there can be. */
const ZAHLEN: Gruppenzahlen[] = [0, 1, 2, 3, 4].flatMap((q) =>
  [0, 1, 2, 3].flatMap((l) => [0, 1, 2].flatMap((m) => [0, 1, 2, 3, 4, 5].map((r) => [q, l, m, r] as const))),
);
const KEINE = [0, 0, 0, 0] as const;
const ZEILEN = ['profillage_zeile', 'kennung_zeile', 'gueltig_zeile', 'betreuung_zeile'] as const;
const NICHTS: Umstaende = {
  status: 'nichtImBfm',
  kriterium: null,
  neukunde: null,
  fachteam: null,
  bisherExter: false,
  exterPlatzFrei: null,
  paragraph428: null,
};

type Achsen = Readonly<Record<string, readonly (string | number | boolean | null)[]>>;

/** Fills the table with every combination: of these ratings with the values of all other columns. */
async function fuelle(
  db: Datenbank,
  satz: Regelsatz,
  zahlen: readonly Gruppenzahlen[],
  achsen: Achsen,
): Promise<void> {
  const namen = Object.keys(achsen);
  const reihen = zahlen.map(
    (each, index) => `SELECT ${index} AS place, ${stufen(each, satz.schwellen.relevantAb)}`,
  );
  await db.run(`CREATE TEMP TABLE zahlen AS ${reihen.join(' UNION ALL ')}`);
  const platz = namen.reduce(
    (vor, name) => `(${vor}) * ${achsen[name]?.length ?? 1} + place_${name}`,
    'place',
  );
  await db.run(
    `INSERT INTO faelle BY NAME SELECT lpad(CAST(${platz} AS VARCHAR), 9, '0') AS fall_id, DATE '2026-12-01' AS stichtag,
     zahlen.* EXCLUDE (place), ${namen.join(', ')}${'bisher_exter' in achsen ? '' : ', 0 AS bisher_exter'}
     FROM zahlen, ${namen.map((name) => werte(name, achsen[name] ?? [])).join(', ')}`,
  );
  await db.run('DROP TABLE zahlen');
}

/** The values at a place of all combinations, as they were numbered. */
function anPlatz<Wert>(platz: number, achsen: readonly (readonly Wert[])[]): Wert[] {
  let rest = platz;
  return [...achsen]
    .reverse()
    .map((achse) => {
      const wert = achse[rest % achse.length] as Wert;
      rest = Math.floor(rest / achse.length);
      return wert;
    })
    .reverse();
}

/** The ids of the rows that the view gives, in the order of the combinations. */
async function antworten(db: Datenbank): Promise<string[][]> {
  const rows = await db.rows(`SELECT ${ZEILEN.join(', ')} FROM regelwerk ORDER BY fall_id`);
  return rows.map((row) => ZEILEN.map((name) => String(row[name])));
}

/** What is wrong with an answer: another one than in every completion, or none although nothing is open. */
function abweichung(
  satz: Regelsatz,
  antwort: readonly string[],
  fall: Zaehlfall,
  umstaende: Umstaende,
): string | undefined {
  const kette = ketteIn(satz, fall, umstaende);
  const falsch = antwort.some(
    (each, index) => each !== kette[index] && (each !== 'offen' || istBekannt(fall)),
  );
  return falsch ? JSON.stringify({ fall, umstaende, antwort, kette }) : undefined;
}

const DER_LAGE = {
  festlegung: [null, ...FESTLEGUNGEN],
  prognose_arbeitsmarkt: [null, ...PROGNOSEN],
  dominierend: [null, ...SCHLUESSELGRUPPEN],
  verdichtet: [true, false],
  fm_einschaetzung: [null, 'ja', 'nein'],
} as const;

it.each(SAETZE)('P und K in allen Lagen: Satz „%s“', async (name, satz) => {
  const db = await datenbank(satz);
  const zahlen = stichprobe(ZAHLEN, 18, `Bedarfszahlen der SQL-Sicht (${name})`);
  await fuelle(db, satz, zahlen, DER_LAGE);
  const alle = await antworten(db);
  db.schliesse();
  const achsen = [zahlen, ...Object.values(DER_LAGE)] as never[][];
  let offene = 0;
  alle.forEach((antwort, platz) => {
    const [zahlen, festlegung, prognose, dominierend, verdichtet, fm] = anPlatz(platz, achsen);
    const fall = {
      zahlen,
      offene: KEINE,
      festlegung,
      prognose,
      dominierend,
      verdichtet,
      fm,
      festgelegt: null,
    } as unknown as Zaehlfall;
    if (antwort[1] === 'offen') offene++;
    const falsch = abweichung(satz, antwort, fall, NICHTS);
    if (falsch !== undefined) throw new Error(falsch);
  });
  expect(alle).toHaveLength(zahlen.length * 8 * 4 * 5 * 2 * 3);
  berichte(`SQL, Satz „${name}“: ${alle.length} Lagen wie die Tabellen P und K, davon ${offene} offen`);
});

const DER_ZUORDNUNG = {
  festlegung: [null, ...FESTLEGUNGEN],
  festgelegte_profillage: [null, 'Marktprofil', 'Stabilisierungsprofil'],
  fm_einschaetzung: [null, 'nein'],
  status: [null, ...STATUS],
  kriterium: [null, ...ZUGANGSKRITERIEN],
  fachteam: [null, ...FACHTEAMS],
  neukunde: [null, true, false],
  bisher_exter: [null, true, false],
  exter_platz_frei: [null, true, false],
  paragraph428: [null, true, false],
} as const;

it.each(SAETZE)('G und Z in allen Lagen: Satz „%s“', async (name, satz) => {
  const db = await datenbank(satz);
  const festlegungen = stichprobe(DER_ZUORDNUNG.festlegung, 1, `Festlegungen der SQL-Sicht (${name})`);
  const lagen: readonly Gruppenzahlen[] = [KEINE, [1, 2, 0, 3]];
  const achsen = { ...DER_ZUORDNUNG, festlegung: festlegungen };
  await fuelle(db, satz, lagen, {
    ...achsen,
    prognose_arbeitsmarkt: ['ueber12'],
    dominierend: ['L'],
    verdichtet: [false],
  });
  const alle = await antworten(db);
  db.schliesse();
  alle.forEach((antwort, platz) => {
    const [zahlen, festlegung, festgelegt, fm, status, ...rest] = anPlatz(platz, [
      lagen,
      ...Object.values(achsen),
    ] as never[][]);
    const [kriterium, fachteam, neukunde, bisherExter, exterPlatzFrei, paragraph428] = rest;
    const fall = {
      zahlen,
      offene: KEINE,
      prognose: 'ueber12',
      dominierend: 'L',
      verdichtet: false,
      festlegung,
      festgelegt,
      fm,
    };
    const umstaende = {
      status: status ?? 'nichtImBfm',
      kriterium,
      fachteam,
      neukunde,
      exterPlatzFrei,
      paragraph428,
    };
    // Whether somebody is in the external Fallmanagement may be unknown here: then nothing is said of the Betreuung.
    if (bisherExter === null) expect(antwort[3]).toBe('offen');
    const verglichen = bisherExter === null ? antwort.with(3, 'offen') : antwort;
    const falsch = abweichung(
      satz,
      verglichen,
      fall as unknown as Zaehlfall,
      { ...umstaende, bisherExter: bisherExter ?? false } as unknown as Umstaende,
    );
    if (falsch !== undefined && bisherExter !== null) throw new Error(falsch);
  });
  expect(alle).toHaveLength(2 * festlegungen.length * 3 * 2 * 5 * 4 * 3 ** 5);
  berichte(`SQL, Satz „${name}“: ${alle.length} Lagen wie die Tabellen G und Z`);
});

it('U25 und Ü25 nach dem Kalender, auch am 29. Februar', async () => {
  const db = await datenbank(EINGEBAUT);
  const geboren = [
    '2001-11-30',
    '2001-12-01',
    '2001-12-02',
    '2000-02-28',
    '2000-02-29',
    '2000-03-01',
    '1960-07-01',
  ];
  const stichtage = [
    '2025-02-28',
    '2025-03-01',
    '2026-11-30',
    '2026-12-01',
    '2026-12-02',
    '2024-02-29',
    '2050-01-01',
  ];
  const paare = geboren.flatMap((g) => stichtage.map((s) => [g, s] as const));
  const eintraege = paare.map(
    ([g, s], nr) => `('${String(nr).padStart(4, '0')}', DATE '${s}', DATE '${g}', 'schueler', 0)`,
  );
  await db.run(
    `INSERT INTO faelle (fall_id, stichtag, geburtsdatum, festlegung, bisher_exter) VALUES ${eintraege.join(', ')}`,
  );
  await db.run(
    "INSERT INTO faelle (fall_id, stichtag, festlegung, bisher_exter) VALUES ('9999', DATE '2026-12-01', 'schueler', 0)",
  );
  const rows = await db.rows('SELECT betreuung FROM regelwerk ORDER BY fall_id');
  db.schliesse();
  expect(rows.map(({ betreuung }) => betreuung)).toEqual([
    ...paare.map(([g, s]) => `Arbeitsvermittlung ${isYoungerThan(25, date(g), date(s)) ? 'U25' : 'Ü25'}`),
    'Arbeitsvermittlung',
  ]);
});

/** Random rows, the same in every run; what is offen is about one in eight. */
function zufallszeilen(block: number, relevantAb: number): string {
  const aus = (nr: number, liste: readonly unknown[]): string => {
    const je = liste.map((wert, place) => `WHEN ${place} THEN ${literal(wert as string)}`);
    return `CASE CAST(hash(i, ${nr}) % ${liste.length} AS INTEGER) ${je.join(' ')} END`;
  };
  const meist = (nr: number, liste: readonly unknown[]): string =>
    `CASE WHEN hash(i, ${nr}, 1) % 8 > 0 THEN ${aus(nr, liste)} END`;
  // Half of the people have every rating; else hardly anybody would be known.
  const stufe = (nr: number): string =>
    `CASE WHEN i % 2 = 0 OR hash(i, ${nr}, 1) % 8 > 0 THEN ${aus(nr, [0, 1, 2, 3, relevantAb])} END`;
  return `INSERT INTO faelle SELECT lpad(CAST(i AS VARCHAR), 9, '0'), DATE '2026-12-01', NULL,
    ${BEDARFE.map((_, nr) => stufe(nr)).join(', ')},
    ${[PROGNOSEN, SCHLUESSELGRUPPEN, [...FESTLEGUNGEN, 'wahrscheinlich', 'nichtWahrscheinlich', 'nichtWahrscheinlich'], [null, null, ...PROFILE], ['ja', 'nein', null], [null, ...STATUS], [null, ...ZUGANGSKRITERIEN], [null, null, null, ...FACHTEAMS]].map((liste, nr) => meist(100 + nr, liste)).join(', ')},
    ${[
      [0, 1],
      [0, 1, null],
      [0, 0, 1],
      [0, 1, null],
      [0, 1, null],
    ]
      .map((liste, nr) => aus(200 + nr, liste))
      .join(', ')}
    FROM range(${block * 1000}, ${block * 1000 + 1000}) AS r(i)`;
}

const ZUFALLSBLOECKE = Array.from({ length: 1000 }, (_, nr) => nr);

it.each(SAETZE)('zufällige Zeilen: Satz „%s“', async (name, satz) => {
  const bloecke = stichprobe(ZUFALLSBLOECKE, 25, `Tausender von zufälligen Zeilen der SQL-Sicht (${name})`);
  const db = await datenbank(satz);
  let bekannte = 0;
  for (const block of bloecke) {
    await db.run(zufallszeilen(block, satz.schwellen.relevantAb));
    const rows = await db.rows(
      `SELECT faelle.*, ${ZEILEN.join(', ')} FROM faelle JOIN regelwerk USING (fall_id)`,
    );
    await db.run('DELETE FROM faelle');
    for (const row of rows) {
      const fall = fallAus(row, satz);
      if (row['kennung_zeile'] !== 'offen') bekannte++;
      const falsch = abweichung(
        satz,
        ZEILEN.map((each) => String(row[each])),
        fall,
        umstaendeAus(row),
      );
      if (falsch !== undefined) throw new Error(falsch);
    }
  }
  db.schliesse();
  expect(bekannte).toBeGreaterThan(bloecke.length * 400);
  berichte(`SQL, Satz „${name}“: ${bloecke.length * 1000} zufällige Zeilen, davon ${bekannte} mit Kennung`);
});

function fallAus(row: Record<string, string | number | null>, { schwellen }: Regelsatz): Zaehlfall {
  const gezaehlt = (trifft: (wert: string | number | null | undefined) => boolean): Gruppenzahlen =>
    SCHLUESSELGRUPPEN.map(
      (gruppe) => STUFENSPALTEN.filter((each) => each.gruppe === gruppe && trifft(row[each.name])).length,
    ) as unknown as Gruppenzahlen;
  return {
    zahlen: gezaehlt((wert) => typeof wert === 'number' && wert >= schwellen.relevantAb),
    offene: gezaehlt((wert) => wert === null),
    prognose: row['prognose_arbeitsmarkt'],
    dominierend: row['dominierend'],
    festlegung: row['festlegung'],
    verdichtet: row['verdichtet'] === 1,
    fm: row['fm_einschaetzung'],
    festgelegt: row['festgelegte_profillage'],
  } as Zaehlfall;
}

function umstaendeAus(row: Record<string, string | number | null>): Umstaende {
  const jaNein = (name: string): boolean | null => (row[name] === null ? null : row[name] === 1);
  return {
    status: row['status'] ?? 'nichtImBfm',
    kriterium: row['kriterium'],
    fachteam: row['fachteam'],
    neukunde: jaNein('neukunde'),
    bisherExter: jaNein('bisher_exter'),
    exterPlatzFrei: jaNein('exter_platz_frei'),
    paragraph428: jaNein('paragraph428'),
  } as Umstaende;
}

it('ohne Sprache eines einzelnen Herstellers', () => {
  for (const [, satz] of SAETZE) {
    const woerter = new Set(
      sicht(satz)
        .replace(/'[^']*'/g, '')
        .match(/[A-Za-z]+(?=\()|[A-Z]{2,}/g),
    );
    expect([...woerter].filter((each) => !ERLAUBT.has(each))).toEqual([]);
  }
});

const ERLAUBT = new Set(
  'CREATE VIEW AS WITH SELECT FROM CASE WHEN THEN ELSE END IS NULL NOT AND OR IN COALESCE EXTRACT YEAR MONTH DAY'.split(
    ' ',
  ),
);
