/** The command over files of the Fachaufsicht: checks, compares, and says in German what is wrong. */
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Fall } from '../../src/fall/fall';
import type { Zellwert } from '../../src/listen/werte';
import { freigegebenerSatz } from '../../src/bereiche/regelwerk';
import { runRegelwerk } from '../../scripts/regelwerk/runRegelwerk';
import { date, fallMit } from '../support/faelle';
import { zellenZu } from '../support/fallliste';
import { gebauteListe } from '../support/falllisten';
import { FREIGABEWUNSCH, geaendert, inhaltVon, neueVersion, regelwerkBytes } from '../support/regelwerk';

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

test('releasing: as the pane does, into a new file; what must not be released is refused with its cell', async () => {
  const wunsch = ['--name', FREIGABEWUNSCH.name, '--von', FREIGABEWUNSCH.von];
  const aus = join(ordner, 'frei.xlsx');
  const verboten = await run('freigeben', gut, ...wunsch, aus);
  expect(verboten).toMatchObject({ code: 2, out: '' });
  expect(verboten.err).toContain('VERSION_DES_PROGRAMMS Regelwerk!B5');
  expect(verboten.err).toContain('GUELTIG_AB_FEHLT Regelwerk!B6');
  expect(existsSync(aus)).toBe(false);
  const neu = datei('bereit.xlsx', await geaendert((file) => neueVersion(file)));
  expect(await run('freigeben', neu, ...wunsch, aus)).toEqual({
    code: 0,
    out: `${aus}: Regelwerk 2027-01 ist freigegeben. ${neu} ist unverändert.\n`,
    err: '',
  });
  expect(freigegebenerSatz(inhaltVon(new Uint8Array(readFileSync(aus))))).toMatchObject({
    satz: { version: '2027-01', freigabe: FREIGABEWUNSCH },
  });
  expect((await run('freigeben', aus, ...wunsch, join(ordner, 'nochmal.xlsx'))).err).toContain(
    'VERSION_VERGEBEN',
  );
});

test.each([
  [[]],
  [['--name', 'x', '--von', 'y', 'aus.xlsx']],
  [['gut.xlsx', '--name', 'x', 'aus.xlsx']],
  [['gut.xlsx', '--name', 'x', '--name', 'z', '--von', 'y', 'aus.xlsx']],
  [['gut.xlsx', '--name', 'x', '--von', 'y', 'aus.pdf']],
  [['gut.xlsx', '--name', ' ', '--von', 'y', 'aus.xlsx']],
])('a call of releasing that cannot be used: %j', async (argumente) => {
  expect(await run('freigeben', ...argumente)).toMatchObject({ code: 2, out: '' });
});
