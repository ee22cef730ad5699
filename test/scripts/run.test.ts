/** How scripts are run: from one piece, made in memory. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Arbeitsordner, arbeitsordner } from '../support/arbeitsordner';

const RUN = resolve('scripts/run.cjs');

let ordner: Arbeitsordner;
beforeEach(() => {
  ordner = arbeitsordner();
});
afterEach(() => {
  ordner.raeumeAuf();
});

/** Runs a script that is called from its own folder. */
function run(script: string, args: readonly string[] = [], input = '') {
  ordner.lege('script.ts', script);
  const { status, stdout, stderr } = spawnSync(process.execPath, [RUN, 'script.ts', ...args], {
    cwd: ordner.pfad('.'),
    encoding: 'utf8',
    input,
  });
  return { status, stdout, stderr };
}

describe('run', () => {
  it('hands over arguments, input, output and exit code, and writes nothing itself', () => {
    ordner.lege('other.ts', 'export const twice = (text: string): string => text + text;');
    const script = `
      import { readFileSync } from 'node:fs';
      import { twice } from './other';
      console.log(JSON.stringify([process.argv.slice(1), twice(readFileSync(0, 'utf8'))]));
      console.error('said');
      process.exitCode = 3;`;
    expect(run(script, ['a b', '--c'], 'in')).toEqual({
      status: 3,
      stdout: `${JSON.stringify([['script.ts', 'a b', '--c'], 'inin'])}\n`,
      stderr: 'said\n',
    });
    expect(ordner.inhalt()).toEqual(['other.ts', 'script.ts']);
  });

  it('runs what was changed since the last time', () => {
    expect(run("console.log('one')").stdout).toBe('one\n');
    expect(run("console.log('two')").stdout).toBe('two\n');
  });

  it('loads later what a script asks for later', () => {
    ordner.lege('later.ts', "export const word = 'later';");
    expect(run("void import('./later').then(({ word }) => console.log(word));").stdout).toBe('later\n');
    expect(run("void import('node:path').then(({ sep }) => console.log(typeof sep));").stdout).toBe(
      'string\n',
    );
  });

  it('says where a script does not fit together, and runs nothing of it', () => {
    const { status, stdout, stderr } = run("import { no } from './nowhere'; console.log(no);");
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toContain('Could not resolve "./nowhere"');
  });

  it('ends with 1 where a script throws', () => {
    const { status, stderr } = run("throw new TypeError('broken');");
    expect(status).toBe(1);
    expect(stderr).toContain('TypeError: broken');
  });
});

it('is how npm runs scripts that exist', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
  const asked = Object.values(scripts).flatMap(
    (command) => /^node scripts\/run\.cjs (\S+)/.exec(command)?.[1] ?? [],
  );
  expect(asked).toContain('scripts/fall.ts');
  expect(asked.filter((path) => !existsSync(path))).toEqual([]);
});
