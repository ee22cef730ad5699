/** The statement that fills the table understands a Fallliste as the program does, and refuses what it does not. */
import { laden } from '../../../scripts/regelwerk/sql/laden';
import { spaltenname } from '../../../scripts/regelwerk/sql/spalten';
import { runZiel } from '../../../scripts/regelwerk/ziele';
import { EINGABESPALTEN, FAELLE } from '../../../src/bereiche/fallliste/listen';
import type { Spalte } from '../../../src/listen/spalte';
import { betreuungAus, ERKANNTE_WORTE } from '../../../src/rules/betreuungsworte';
import { BEDARFE } from '../../../src/rules/vocabulary';
import { type Datenbank, datenbank } from '../../support/duckdb';
import { arbeitsordner } from '../../support/arbeitsordner';

type Feld = (typeof EINGABESPALTEN)[number];
type Zeile = Partial<Record<Feld, string>>;

/** Columns that say one thing here and there. */
const GLEICHE: readonly (readonly [spalte: string, feld: Feld])[] = [
  ...BEDARFE.map(({ id }) => [spaltenname(id), id] as const),
  ['prognose_arbeitsmarkt', 'prognoseArbeitsmarkt'],
  ['dominierend', 'dominierend'],
  ['festlegung', 'festlegung'],
  ['fm_einschaetzung', 'fmEinschaetzung'],
  ['status', 'bfmStatus'],
  ['kriterium', 'kriterium'],
  ['fachteam', 'fachteam'],
  ['neukunde', 'neukunde'],
  ['exter_platz_frei', 'exterPlatzFrei'],
  ['paragraph428', 'paragraph428'],
];

let db: Datenbank;
beforeEach(async () => {
  db = await datenbank();
});
afterEach(() => {
  db.schliesse();
});

/** Reads a list in under its headers, as texts, and fills the table from it. */
async function lade(zeilen: readonly Zeile[]): Promise<Record<string, string | number | null>[]> {
  const spalten = EINGABESPALTEN.map((feld) => `"${FAELLE.spalten[feld].kopf}" VARCHAR`);
  await db.run(`CREATE TABLE fallliste (${spalten.join(', ')})`);
  const reihen = zeilen.map((zeile, nr) => {
    const werte = { kundennummer: `K${String(nr).padStart(4, '0')}`, stichtag: '2026-12-01', ...zeile };
    return `(${EINGABESPALTEN.map((feld) => (feld in werte ? `'${(werte as Zeile)[feld] ?? ''}'` : 'NULL')).join(', ')})`;
  });
  await db.run(`INSERT INTO fallliste VALUES ${reihen.join(', ')}`);
  await db.run(laden());
  return db.rows('SELECT * FROM faelle ORDER BY fall_id');
}

/** What the program reads in a cell with this text. */
function gelesen(feld: Feld, wert: string): unknown {
  const spalte: Spalte<unknown> = FAELLE.spalten[feld];
  const ort = { art: 'mappe' } as const;
  const verstanden = spalte.read({ ort, value: { art: 'text', wert } }, () => {
    throw new Error('An entry that the program refuses');
  });
  return typeof verstanden === 'boolean' ? Number(verstanden) : verstanden;
}

/** What people write into a column: everything that is offered, in other writing too, and nothing. */
function eintraege(feld: Feld): string[] {
  const angebot = (FAELLE.spalten[feld] as Spalte<unknown>).angebot?.eintraege.map(String) ?? [];
  return ['', '?', ' ', ...angebot.flatMap((each) => [each, ` ${each} `, each.toUpperCase()])];
}

it.each(GLEICHE)('%s', async (spalte, feld) => {
  const alle = eintraege(feld);
  const rows = await lade(alle.map((each) => ({ [feld]: each })));
  expect(rows.map((row) => row[spalte])).toEqual(alle.map((each) => gelesen(feld, each)));
  expect(new Set(rows.map((row) => row[spalte])).size).toBeGreaterThan(1);
});

it('Verdichtung und festgelegte Profillage nur mit Begründung', async () => {
  const rows = await lade([
    {
      verdichtung: 'ja',
      verdichtungBegruendung: 'Sucht',
      festgelegteProfillage: 'Förderprofil',
      festlegungBegruendung: ' ',
    },
    {
      verdichtung: 'ja',
      verdichtungBegruendung: '?',
      festgelegteProfillage: 'Förderprofil',
      festlegungBegruendung: 'weil',
    },
    { verdichtung: 'nein', verdichtungBegruendung: 'Sucht' },
  ]);
  expect(rows.map((row) => [row['verdichtet'], row['festgelegte_profillage']])).toEqual([
    [1, null],
    [0, 'Förderprofil'],
    [0, null],
  ]);
});

it('wer bisher betreut: jedes Wort des Programms, und ein anderes bleibt unbekannt', async () => {
  const worte = ERKANNTE_WORTE.map(([wort]) => wort);
  const rows = await lade([...worte, '', 'Team Nord'].map((bisherigeBetreuung) => ({ bisherigeBetreuung })));
  expect(rows.map((row) => row['bisher_exter'])).toEqual([
    ...worte.map((wort) => Number(betreuungAus(wort) === 'Externes Fallmanagement')),
    0,
    null,
  ]);
});

it('der Stichtag ist heute, wo keiner steht', async () => {
  await lade([{ stichtag: '' }]);
  expect(await db.rows('SELECT stichtag = CURRENT_DATE AS heute FROM faelle')).toEqual([{ heute: true }]);
});

it.each<[string, Zeile]>([
  ['eine Stufe, die es nicht gibt', { wohnsituation: '4' }],
  ['ein Wort statt einer Stufe', { wohnsituation: 'hoch' }],
  ['ein Wort statt einer Prognose', { prognoseArbeitsmarkt: 'bald' }],
  ['ein Wort statt ja oder nein', { neukunde: 'vielleicht' }],
  ['ein Wort statt eines Tages', { geburtsdatum: 'Mai' }],
  ['eine Begründung ohne Buchstaben', { verdichtung: 'ja', verdichtungBegruendung: '\n\t' }],
  ['keine Kundennummer', { kundennummer: ' ' }],
])('lehnt ab: %s', async (_, zeile) => {
  await expect(lade([{}, zeile])).rejects.toThrow();
  expect(await db.rows('SELECT * FROM faelle')).toEqual([]);
});

describe('der Befehl', () => {
  it('schreibt die Datei, die genannt ist, und sagt es', () => {
    const ordner = arbeitsordner();
    const datei = ordner.pfad('laden.sql');
    expect(runZiel('--laden', datei)).toEqual({ out: `${datei} ist geschrieben.\n`, code: 0, err: '' });
    expect(ordner.lies('laden.sql').toString('utf8')).toBe(laden());
    ordner.raeumeAuf();
  });

  it('gibt ohne Datei den Text selbst', () => {
    expect(runZiel('--sql', undefined)).toMatchObject({
      code: 0,
      out: expect.stringContaining('CREATE VIEW regelwerk'),
    });
  });

  it('nennt, was möglich ist', () => {
    expect(runZiel('--excel', undefined)).toMatchObject({
      code: 2,
      err: expect.stringContaining('--sql, --laden, --dmn'),
    });
  });
});
