/** A build of other sources is never taken for one of these. */
import { mkdirSync } from 'node:fs';
import { stateOf } from '../../../scripts/werkstatt/state';
import { arbeitsordner } from '../../support/arbeitsordner';

const ordner = arbeitsordner();
afterAll(() => ordner.raeumeAuf());

let anzahl = 0;

/** The state of a folder with these files, which is then known by its last name. */
function zustand(dateien: Readonly<Record<string, string>>): string {
  anzahl += 1;
  const name = `stand${anzahl}`;
  mkdirSync(ordner.pfad(`${name}/tief`), { recursive: true });
  for (const [datei, inhalt] of Object.entries(dateien)) ordner.lege(`${name}/${datei}`, inhalt);
  const vorher = process.cwd();
  process.chdir(ordner.pfad(name));
  try {
    return stateOf(['.']);
  } finally {
    process.chdir(vorher);
  }
}

const QUELLEN = { 'a.ts': 'eins', 'tief/b.ts': 'zwei' };

describe('the state of sources', () => {
  it('is the same for the same names and contents, whatever the tests among them say', () => {
    expect(zustand(QUELLEN)).toBe(zustand(QUELLEN));
    expect(zustand({ ...QUELLEN, 'tief/b.test.ts': 'drei' })).toBe(zustand(QUELLEN));
  });

  it.each([
    ['a content', { ...QUELLEN, 'tief/b.ts': 'zwoo' }],
    ['a name', { 'a.ts': 'eins', 'tief/c.ts': 'zwei' }],
    ['a file more', { ...QUELLEN, 'c.ts': '' }],
    ['a file less', { 'a.ts': 'eins' }],
  ])('is another one for another: %s', (_was, andere) => {
    expect(zustand(andere)).not.toBe(zustand(QUELLEN));
  });
});
