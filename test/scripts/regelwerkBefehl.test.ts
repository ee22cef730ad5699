/** The command over files of the Fachaufsicht: checks, compares, and says in German what is wrong. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Fall } from '../../src/fall/fall';
import type { Zellwert } from '../../src/listen/werte';
import { runRegelwerk } from '../../scripts/regelwerk/runRegelwerk';
import { date, fallMit } from '../support/faelle';
import { zellenZu } from '../support/fallliste';
import { gebauteListe } from '../support/falllisten';
import { geaendert, regelwerkBytes } from '../support/regelwerk';

const HEUTE = date('2026-12-01');
const ordner = mkdtempSync(join(tmpdir(), 'regelwerk-'));
const datei = (name: string, bytes: Uint8Array): string => {
  const pfad = join(ordner, name);
  writeFileSync(pfad, bytes);
  return pfad;
};
/** A row of a list; nothing in it is a truth value. */
const zeile = (fall: Fall, kundennummer: string) =>
  zellenZu(fall, kundennummer) as Readonly<Record<string, Zellwert>>;
const gut = datei('gut.xlsx', regelwerkBytes());
const run = (...argumente: string[]) => runRegelwerk(argumente, HEUTE);

test('a sound Regelwerk: exit 0 and one sentence', async () => {
  expect(await run('pruefen', gut)).toEqual({
    code: 0,
    out: `${gut}: Regelwerk 2026-12 ist in Ordnung. 40 Regeln, keine Lücke, keine verdeckte Zeile; 11 Beispiele stimmen.\n`,
    err: '',
  });
});

test('a bad one: exit 2, a line with code, place and sentence', async () => {
  const schlecht = datei(
    'schlecht.xlsx',
    await geaendert((file) => file.SetCellValue('Regeln P', 'C10', 'bis 9 Monate')),
  );
  expect(await run('pruefen', schlecht)).toMatchObject({ code: 2, out: '' });
  expect((await run('pruefen', schlecht)).err).toContain(
    "TEST 'Regeln P'!C10: Die Prüfung von „Prognose Arbeitsmarkt“",
  );
  expect(await run('vergleichen', 'eingebaut', schlecht)).toMatchObject({ code: 2, out: '' });
});

test('no file, no workbook, another kind, no such word: exit 2 and a sentence', async () => {
  expect(await run('pruefen', join(ordner, 'keine.xlsx'))).toMatchObject({ code: 2, out: '' });
  expect(await run('pruefen', datei('text.xlsx', new TextEncoder().encode('Text')))).toMatchObject({
    code: 2,
    out: '',
  });
  const andere = datei('liste.xlsx', await gebauteListe([]));
  expect((await run('pruefen', andere)).err).toMatch(/^KEIN_REGELWERK .*Regelwerk\.xlsx/);
  expect((await run('vergleichen', 'eingebaut', gut, gut)).err).toContain('Fallliste');
  expect(await run('loeschen')).toMatchObject({
    code: 2,
    err: expect.stringContaining('pruefen REGELWERK.xlsx') as string,
  });
  expect((await run('toString')).code).toBe(2);
  expect((await run('pruefen')).code).toBe(2);
  expect((await run('vergleichen', gut)).code).toBe(2);
});

test('two sets over a list: counts, rows that cause it, and numbers of clients but no name', async () => {
  const neu = datei(
    'neu.xlsx',
    await geaendert((file) => {
      file.SetCellValue('Regelwerk', 'B5', '2027-01');
      file.SetCellValue('Regeln K', 'D17', 'mindestens 5');
      file.SetCellValue('Beispiele', 'S13', '');
      file.SetCellValue('Beispiele', 'T13', '');
      file.SetCellValue('Beispiele', 'S12', '');
      file.SetCellValue('Beispiele', 'T12', '');
    }),
  );
  const exter = {
    name: 'Geheim, Gerda',
    festlegung: 'nichtWahrscheinlich',
    prognoseArbeitsmarkt: 'ueber12',
    dominierend: 'R',
  } as const;
  const vier = {
    schulischeQualifikation: 2,
    arbeitsUndSozialverhalten: 2,
    wohnsituation: 2,
    mobilitaet: 3,
  } as const;
  const bekannt = fallMit(vier, exter);
  const offen = fallMit({ ...vier, mobilitaet: null }, exter);
  const liste = datei('faelle.xlsx', await gebauteListe([zeile(bekannt, 'K-1'), zeile(offen, 'K-2')]));
  const { code, out } = await run('vergleichen', 'eingebaut', neu, liste);
  expect(code).toBe(0);
  expect(out).toContain('Regelwerk 2026-12 und 2027-01');
  expect(out).toContain('1 von 2 Fällen ändern sich.');
  expect(out).toContain('Kennung: Exter → nicht eindeutig, 1-mal (bisher K-11, jetzt K-12)');
  expect(out).toContain('noch entscheiden kann: 1;');
  expect(out).toContain('  K-1: Kennung');
  expect(out).not.toContain('Geheim');
});
