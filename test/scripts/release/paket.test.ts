/** The zip: the same bytes for the same files wherever and whenever it is packed, with a sum for each file. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { strToU8, unzipSync } from 'fflate';
import { liesOrdner, texte, zusammen } from '../../../scripts/release/dateien';
import { packe, sha256, SUMMEN } from '../../../scripts/release/paket';
import { arbeitsordner } from '../../support/arbeitsordner';

const EINS = ['b/eins.txt', 'eins'] as const;
const ZWEI = ['a.txt', 'zwei'] as const;
const UMLAUT = ['Ä.txt', 'ä'] as const;

describe('das Paket', () => {
  it('ist dasselbe, in welcher Reihenfolge die Dateien auch kamen', () => {
    const [eines, anderes] = [packe(texte([EINS, UMLAUT, ZWEI])), packe(texte([ZWEI, EINS, UMLAUT]))];
    expect(sha256(eines)).toBe(sha256(anderes));
    expect(Object.keys(unzipSync(eines))).toEqual(['SHA256SUMS', 'a.txt', 'b/eins.txt', 'Ä.txt']);
  });

  it('ist ein anderes, sobald ein Byte ein anderes ist', () => {
    expect(sha256(packe(texte([EINS])))).not.toBe(sha256(packe(texte([['b/eins.txt', 'eint']]))));
  });

  it('hängt weder vom Tag noch von der Zeitzone ab', () => {
    const ordner = arbeitsordner();
    const ort = (name: string): string => JSON.stringify(resolve('scripts/release', name));
    const skript = `
      import { texte } from ${ort('dateien')};
      import { packe, sha256 } from ${ort('paket')};
      Date.now = () => 86400000 * 9000;
      console.log(sha256(packe(texte([['a.txt', 'zwei']]))));`;
    ordner.lege('skript.ts', skript);
    const hier = sha256(packe(texte([ZWEI])));
    for (const TZ of ['Pacific/Kiritimati', 'America/Los_Angeles']) {
      const lauf = spawnSync(process.execPath, [resolve('scripts/run.cjs'), ordner.pfad('skript.ts')], {
        encoding: 'utf8',
        env: { ...process.env, TZ, NODE_PATH: resolve('node_modules') },
      });
      expect([lauf.stderr, lauf.stdout.trim()]).toEqual(['', hier]);
    }
    ordner.raeumeAuf();
  });

  it('nennt zu jeder Datei ihre Summe, so wie sha256sum sie schreibt', () => {
    const teile = unzipSync(packe(texte([EINS, ZWEI])));
    const summe = (text: string): string => createHash('sha256').update(text).digest('hex');
    expect(Buffer.from(teile[SUMMEN] ?? []).toString()).toBe(
      `${summe('zwei')}  a.txt\n${summe('eins')}  b/eins.txt\n`,
    );
  });

  it('nimmt keine Datei zweimal: auch die Summen gibt es nur einmal', () => {
    expect(() => zusammen(texte([EINS]), texte([EINS]))).toThrow('Two files for one path: b/eins.txt');
    expect(() => packe(texte([[SUMMEN, '']]))).toThrow('Two files for one path: SHA256SUMS');
  });
});

it('ein Ordner wird ganz gelesen, sortiert und mit / zwischen den Ordnern', () => {
  const gelesen = liesOrdner('scripts/release', 'x');
  expect([...gelesen.keys()]).toEqual([...gelesen.keys()].sort());
  expect(Buffer.from(gelesen.get('x/paket.ts') ?? strToU8('')).toString()).toContain('GEPACKT_AM');
  expect([...liesOrdner('docs', 'y').keys()]).toContain('y/handbuch/bilder/heute.png');
});
