/**
 * The courses in the program itself: a copy of it into which their folder is put and in which their line is written, and
 * nothing else. Costs about 20 s, with GRUENDLICH=1 a minute more for the types of all of it.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { loadExcelize } from '../host/nodeExcelize';
import { openBytes, raw } from '../scripts/vorlage/opened';
import { KURSE_BLATT } from './kurse/listen';

const KOPIERT = ['src', 'scripts', 'tsconfig.json', '.dependency-cruiser.cjs', 'package.json'];
const LISTE = 'src/bereiche/bereiche.ts';
const ORDNER = 'src/bereiche/kurse';

let kopie: string;
const hier = (...teile: string[]): string => join(kopie, ...teile);

/** Runs a tool of the project in the copy; what it says, and whether it is content. */
function laufe(werkzeug: string, ...argumente: string[]): { readonly gut: boolean; readonly sagt: string } {
  const { status, stdout, stderr } = spawnSync(resolve('node_modules/.bin', werkzeug), argumente, {
    cwd: kopie,
    encoding: 'utf8',
  });
  return { gut: status === 0, sagt: stdout + stderr };
}

function aendere(datei: string, wie: (text: string) => string): void {
  const davor = readFileSync(hier(datei), 'utf8');
  const danach = wie(davor);
  if (danach === davor) throw new Error(`Nothing changed in ${datei}`);
  writeFileSync(hier(datei), danach);
}

function dateienIn(ordner: string): string[] {
  return readdirSync(ordner, { recursive: true, withFileTypes: true })
    .filter((each) => each.isFile())
    .map((each) => join(each.parentPath, each.name).slice(ordner.length + 1));
}

/** The folder as it is, but for the way from it to the rest of the program. */
function legeKurseDazu(): void {
  cpSync('test/bereiche/kurse', hier(ORDNER), { recursive: true });
  for (const datei of dateienIn(hier(ORDNER)))
    aendere(join(ORDNER, datei), (text) => `${text.replaceAll('../src/', '')}\n`);
}

/** The entry of the list, with its import. */
function trageKurseEin(text: string): string {
  return text
    .replace('import { PLAN }', "import { KURSE_BEREICH } from './kurse/bereich';\nimport { PLAN }")
    .replace(/,?\s*\];\s*$/, ', KURSE_BEREICH];\n');
}

beforeAll(() => {
  mkdirSync('out', { recursive: true });
  // Below the project, so that its packages are found.
  kopie = mkdtempSync(resolve('out', 'einOrt-'));
  KOPIERT.forEach((each) => cpSync(each, hier(each), { recursive: true }));
  legeKurseDazu();
  aendere(LISTE, trageKurseEin);
});
afterAll(() => rmSync(kopie, { recursive: true, force: true }));

describe('ein Bereich im Programm', () => {
  it('ändert außerhalb seines Ordners eine Datei: die Liste der Bereiche', () => {
    const anders = KOPIERT.flatMap((each) =>
      each.includes('.') ? [each] : dateienIn(resolve(each)).map((datei) => join(each, datei)),
    ).filter((datei) => !readFileSync(hier(datei)).equals(readFileSync(datei)));
    expect(anders).toEqual([LISTE]);
    const neu = ['src', 'scripts'].flatMap((each) => dateienIn(hier(each)).map((datei) => join(each, datei)));
    expect(neu.filter((datei) => !datei.startsWith(ORDNER)).length).toBe(
      ['src', 'scripts'].flatMap((each) => dateienIn(resolve(each))).length,
    );
  });

  it('kommt ohne Weiteres in die Vorlage', async () => {
    expect(laufe('tsx', 'scripts/vorlage.ts', 'gebaut')).toMatchObject({ gut: true });
    const vorlage = openBytes(
      await loadExcelize(),
      new Uint8Array(readFileSync(hier('gebaut/Fallmappe.xlsx'))),
    );
    expect(vorlage.file.GetSheetList().list).toContain(KURSE_BLATT);
    expect(raw(vorlage, { sheet: '_Integrationstool', cell: 'B6' })).toMatch(/, kurse 2$/);
    expect(readFileSync(hier('gebaut/Fallmappe-Erweiterung.json'), 'utf8')).toContain('Kurse_Stand');
  });

  it('hält die Richtungen der Importe ein, und keinen anderen Bereich darf er kennen', () => {
    const pruefe = () => laufe('depcruise', ORDNER, LISTE, '--config', '.dependency-cruiser.cjs');
    expect(pruefe()).toMatchObject({ gut: true });
    aendere(join(ORDNER, 'mappe.ts'), (text) => `${text}\nexport { PLAN_MAPPE } from '../plan';\n`);
    const { gut, sagt } = pruefe();
    expect(gut).toBe(false);
    expect(sagt).toContain('other-bereiche-know-only-themselves');
    aendere(join(ORDNER, 'mappe.ts'), (text) => text.replace(/\nexport \{ PLAN_MAPPE.*\n/, ''));
  });

  // The types of the whole program again take too long for every run.
  if (process.env['GRUENDLICH'] !== undefined)
    it('passt in alle Typen', () => {
      writeFileSync(hier('nurSrc.json'), JSON.stringify({ extends: './tsconfig.json', include: ['src'] }));
      expect(laufe('tsc', '--noEmit', '-p', 'nurSrc.json')).toEqual({ gut: true, sagt: '' });
    });
});
