/** One number for package, lock file, manifest, changelog, templates and pane. What differs is named with its place. */
import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { VORLAGEN } from '../../../scripts/vorlage/vorlagen';
import { absturzbericht } from '../../../src/pane/absturzbericht';
import { VERSION } from '../../../src/pane/version';
import type { Zustand } from '../../../src/mappe/zustand';

/** What a file says by a pattern. */
function nennt(datei: string, muster: RegExp): string | undefined {
  return muster.exec(readFileSync(datei, 'utf8'))?.[1];
}

/** The version that a template asks Excel to open. */
function versionDerVorlage(datei: string): string | undefined {
  const teile = unzipSync(readFileSync(`assets/${datei}`));
  const teil = strFromU8(teile['xl/webextensions/webextension1.xml'] ?? new Uint8Array());
  return /<we:reference id="[^"]*" version="([^"]*)"/.exec(teil)?.[1];
}

const PAKET = nennt('package.json', /^ {2}"version": "([^"]+)"/m);

describe('die Version ist eine Zahl', () => {
  it('hat drei Teile und steht im Paket', () => {
    expect(PAKET).toMatch(/^\d+\.\d+\.\d+$/);
  });

  it('in der Liste der Pakete steht sie zweimal: für die Liste und für das Paket selbst', () => {
    const liste = JSON.parse(readFileSync('package-lock.json', 'utf8'));
    expect([liste.version, liste.packages[''].version]).toEqual([PAKET, PAKET]);
  });

  it('im Manifest steht sie mit einem vierten Teil', () => {
    expect(nennt('manifest.xml', /<Version>([^<]*)<\/Version>/)).toBe(`${PAKET}.0`);
  });

  it('ist die des neuesten Eintrags der Änderungen, ob er schon einen Tag hat oder nicht', () => {
    expect(nennt('CHANGELOG.md', /^## (\S+) – /m)).toBe(PAKET);
  });

  it.each(VORLAGEN.map(({ datei }) => datei))('öffnet mit %s', (datei) => {
    expect(versionDerVorlage(datei)).toBe(`${PAKET}.0`);
  });

  it('im Aufgabenbereich steht sie, und in dem, was er von einem Programmfehler meldet', () => {
    expect(VERSION).toBe(PAKET);
    const zustand = { vorgang: null, wartend: [], sicht: { art: 'liest' } } as unknown as Zustand;
    expect(absturzbericht(new Error('x'), zustand)).toContain(`Version: ${PAKET}`);
  });
});
