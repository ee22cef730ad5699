/** Cooperation counted by the headless interface: six Fallmappen, one of them damaged; nothing is written. About ten seconds. */
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runFall } from '../../../scripts/fall/runFall';
import { VERWEISUNGEN } from '../../../src/bereiche/kooperation/listen';
import { type Arbeitsordner, arbeitsordner } from '../../support/arbeitsordner';
import { fallmappeMit } from '../../support/einlesen';
import { OFFENER_FALL } from '../../support/faelle';
import { KANARIE, KOOPERATIONSZEILEN } from '../../support/kooperationsfaelle';
import { JETZT } from '../../support/mappe';
import { mitExcelize } from '../../support/mitExcelize';

let ordner: Arbeitsordner;
beforeEach(() => {
  ordner = arbeitsordner();
  mkdirSync(ordner.pfad('mappen'));
});
afterEach(() => ordner.raeumeAuf());

const mappe = (kundennummer: string): Promise<Uint8Array> =>
  fallmappeMit({ ...OFFENER_FALL, kundennummer }, { aenderungen: KOOPERATIONSZEILEN });
const ALT = new Uint8Array(readFileSync(join(__dirname, '../../cases/Fallmappe-3.xlsx')));
const lauf = (...args: readonly string[]) => runFall(['kooperation', ...args], JETZT);

/** Four sound ones, an older one, and one without its table. */
async function sechs(): Promise<string> {
  for (const nr of [1, 2, 3, 4]) ordner.lege(`mappen/${nr}.xlsx`, await mappe(`100D00000${nr}`));
  ordner.lege('mappen/alt.xlsx', ALT);
  const ohne = await mitExcelize(await mappe('100D000009'), (file) => file.DeleteTable(VERWEISUNGEN.name));
  ordner.lege('mappen/kaputt.xlsx', ohne);
  return ordner.pfad('mappen');
}

it('aus einem Ordner von sechs: eine beschädigte wird genannt und nicht gezählt, eine ältere zählt ohne Kooperation', async () => {
  const pfad = await sechs();
  const { code, out, err } = await lauf(pfad);
  expect([code, err]).toEqual([0, '']);
  const bericht = JSON.parse(out) as Record<string, unknown>;
  expect(bericht).toMatchObject({
    stand: JETZT.datum,
    fallmappen: { gezaehlt: 5, davonOhneKooperation: 1, nichtGezaehlt: 1 },
    ueberfaellig: [{ partner: 'Brücke e. V.', anzahl: 4 }],
    verweisungen: {
      zeilen: ['Maßnahmeträger'],
      spalten: ['läuft', 'nicht zustande gekommen'],
      werte: [[4, 4]],
    },
    wartezeiten: [
      { art: 'Maßnahmeträger', anzahl: 4, median: 10 },
      { art: 'alle Arten', anzahl: 4, median: 10 },
    ],
    paragraph16a: { zeilen: ['Schuldnerberatung, 3. Quartal 2026'], spalten: ['Kontakt'], werte: [[4]] },
    luecken: { zeilen: ['Mobilität, kein Platz'], spalten: ['3. Quartal 2026'], werte: [[4]] },
  });
  const [kaputt] = bericht['nichtGezaehlt'] as { datei: string; fehler: { code: string; text: string }[] }[];
  expect(kaputt).toMatchObject({ datei: 'kaputt.xlsx', fehler: [{ code: 'FALLMAPPE_BESCHAEDIGT' }] });
  expect(out).not.toContain(KANARIE);
  expect(out).not.toMatch(/100D00000|Beispiel|2026-0\d-\d\d/);
  expect([ordner.inhalt(), readdirSync(pfad).length]).toEqual([['mappen'], 6]);
});

it('namenlos: kleine Zahlen nicht, keine Datei, kein Median von weniger als fünf', async () => {
  const { code, out } = await lauf(await sechs(), '--namenlos');
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({
    istAlles: false,
    gezaehlt: 5,
    ueberfaellig: [
      { label: 'Brücke e. V.', anzahl: 'klein' },
      { label: 'Gesamt', anzahl: 'klein' },
    ],
    wartezeiten: [
      { anzahl: 'klein', median: null },
      { anzahl: 'klein', median: null },
    ],
    paragraph16a: {
      zellen: [
        ['klein', 'klein'],
        ['klein', 'klein'],
      ],
    },
  });
  expect(out).not.toContain('kaputt.xlsx');
});

it('Fallmappen einzeln genannt; dieselbe zweimal zählt einmal, dieselbe Person in zwei Dateien gar nicht', async () => {
  const eine = ordner.lege('eine.xlsx', await mappe('100D000001'));
  const andere = ordner.lege('andere.xlsx', await mappe('100D000002'));
  const kopie = ordner.lege('kopie.xlsx', await mappe('100D000002'));
  const zaehlung = async (...pfade: readonly string[]): Promise<unknown> =>
    (JSON.parse((await lauf(...pfade)).out) as { fallmappen: unknown }).fallmappen;
  expect(await zaehlung(eine, eine)).toMatchObject({ gezaehlt: 1, nichtGezaehlt: 0 });
  expect(await zaehlung(eine, andere, kopie)).toMatchObject({ gezaehlt: 1, nichtGezaehlt: 2 });
});

describe('was nicht geht, wird gesagt', () => {
  it('kein Ordner, ein leerer Ordner, keine Fallmappe darin', async () => {
    expect(await lauf(ordner.pfad('mappen'))).toMatchObject({ code: 2, out: '' });
    expect((await lauf(ordner.pfad('gibt-es-nicht.xlsx'))).err).toContain('Die Datei ist nicht lesbar.');
    ordner.lege('mappen/notiz.txt', new Uint8Array([1]));
    expect((await lauf(ordner.pfad('mappen'))).err).toContain('notiz.txt: Gelesen werden nur Dateien');
  });

  it('ein Text zu einer Beratung nach § 16a, mit Blatt und Zelle, ohne ihn zu nennen', async () => {
    const zeilen = KOOPERATIONSZEILEN.map((each) =>
      each.art === 'anfuegen' && each.werte['id'] === 'V3'
        ? { ...each, werte: { ...each.werte, ergebnis: `${KANARIE} 16a` } }
        : each,
    );
    const bytes = await fallmappeMit({ ...OFFENER_FALL, kundennummer: '1' }, { aenderungen: zeilen });
    const { code, err } = await lauf(ordner.lege('eine.xlsx', bytes));
    expect(code).toBe(2);
    expect(err).toMatch(/^INHALT_BEI_16A eine\.xlsx, Kooperation![A-Z]+\d+: /);
    expect(err).not.toContain(KANARIE);
  });

  it.each([[[]], [['--namenlos']], [['a.xlsx', '--was']], [['a.xlsx', 'b.csv']], [['ordner', 'a.xlsx']]])(
    'der Aufruf %j',
    async (args) => {
      expect((await lauf(...args)).code).toBe(2);
    },
  );
});
