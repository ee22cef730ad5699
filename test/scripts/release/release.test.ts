/** The command itself, where it refuses: German sentences, exit 2, nothing written. Each run loads all of it, about 5 s. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Arbeitsordner, arbeitsordner } from '../../support/arbeitsordner';

let ordner: Arbeitsordner;
beforeEach(() => {
  ordner = arbeitsordner();
});
afterEach(() => ordner.raeumeAuf());

/** Called from that folder, as npm tells it. */
function release(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [resolve('node_modules/tsx/dist/cli.mjs'), 'scripts/release.ts', ...args],
    { encoding: 'utf8', env: { ...process.env, INIT_CWD: ordner.pfad('.') } },
  );
  return { status, stdout, stderr };
}

it('ohne brauchbare Adresse wird nichts gebaut und nichts geschrieben', () => {
  const { status, stdout, stderr } = release('--adresse', 'http://server.haus.de', 'ziel');
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toBe(
    '--adresse „http://server.haus.de“: Excel lädt den Aufgabenbereich nur über https; eine andere Art von Adresse geht nicht.\n',
  );
  expect(existsSync(ordner.pfad('ziel'))).toBe(false);
});

it('eine Datei an der Stelle des Ordners bleibt, wie sie ist', () => {
  ordner.lege('ziel', 'etwas');
  const { status, stderr } = release('--adresse', 'https://server.haus.de', 'ziel');
  expect({ status, stderr }).toEqual({ status: 2, stderr: 'ziel: Das ist kein Ordner.\n' });
  expect(ordner.lies('ziel').toString()).toBe('etwas');
});
