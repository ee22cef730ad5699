/** The package as a whole, packed twice from builds that are the same but were written otherwise. About 15 s. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { auslieferung, paketname } from '../../../scripts/release/auslieferung';
import { BLAETTER } from '../../../scripts/release/dokumente';
import { packe, sha256 } from '../../../scripts/release/paket';
import { readMaterial, webExtensionsOf } from '../../../scripts/validate/readMaterial';
import { validateManifest } from '../../../scripts/validate/validateManifest';
import { vorlagenbereiche } from '../../../scripts/vorlage/bereiche';
import { VORLAGEN } from '../../../scripts/vorlage/vorlagen';
import { ADD_IN, catalogOf } from '../../../scripts/vorlage/webExtension';
import { KEIN_EXCEL } from '../../../src/bausteine/texte/pane';
import { loadExcelize } from '../../host/nodeExcelize';
import { type Bau, baue, stoffAus } from './stand';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly version: string };

let bau: Bau;
let teile: Readonly<Record<string, Uint8Array>>;
beforeAll(async () => {
  bau = baue();
  teile = unzipSync(packe(await auslieferung(stoffAus(bau))));
});
afterAll(() => bau.raeumeAuf());

const text = (pfad: string): string => strFromU8(teile[pfad] ?? new Uint8Array());

describe('zwei Auslieferungen', () => {
  it('aus demselben Bau sind Byte für Byte gleich', async () => {
    const anderer = baue({ rueckwaerts: true });
    const [eine, andere] = [await auslieferung(stoffAus(bau)), await auslieferung(stoffAus(anderer))];
    anderer.raeumeAuf();
    expect(sha256(packe(andere))).toBe(sha256(packe(eine)));
  });

  it('für zwei Adressen unterscheiden sich in Manifesten, LIESMICH und Summen, sonst in nichts', async () => {
    const andere = unzipSync(packe(await auslieferung(stoffAus(bau, { adresse: 'https://anderswo.de/x' }))));
    const verschieden = Object.keys(teile).filter(
      (pfad) => Buffer.compare(teile[pfad] ?? Buffer.of(), andere[pfad] ?? Buffer.of()) !== 0,
    );
    expect(Object.keys(andere)).toEqual(Object.keys(teile));
    expect(verschieden).toEqual([
      'LIESMICH.txt',
      'SHA256SUMS',
      'manifeste/admin-center.xml',
      'manifeste/entwicklung.xml',
      'manifeste/freigabeordner.xml',
    ]);
  });
});

describe('im Paket', () => {
  it('liegt alles, was LIESMICH nennt, und nichts daneben', () => {
    const genannt = [...text('LIESMICH.txt').matchAll(/^([A-Za-z\d.]+\/?) {2,}\S/gm)].map(([, name]) => name);
    const oben = [...new Set(Object.keys(teile).map((pfad) => pfad.replace(/\/.*/, '/')))];
    expect(['LIESMICH.txt', ...genannt].sort()).toEqual(oben.sort());
    for (const name of text('LIESMICH.txt').match(/[\w-]+(\/\w+)?\.(html|xml)\b/g) ?? [])
      expect(Object.keys(teile).filter((pfad) => pfad.endsWith(`/${name}`))).toHaveLength(1);
  });

  it('nennt LIESMICH Version, Adresse und Katalog', async () => {
    expect(text('LIESMICH.txt')).toMatch(
      new RegExp(
        `^Integrationstool ${version}\n\nAdresse: {2}https://server\\.haus\\.de/\nKatalog: {2}Microsoft`,
      ),
    );
    const katalog = catalogOf('\\\\server\\ordner') ?? undefined;
    const dateien = await auslieferung(stoffAus(bau, katalog && { katalog }));
    expect(Buffer.from(dateien.get('LIESMICH.txt') ?? []).toString()).toContain(
      'Freigabeordner \\\\server\\ordner',
    );
  });

  it('hat jede Datei eine Summe, außer den Summen selbst', () => {
    const zeilen = text('SHA256SUMS').trimEnd().split('\n');
    const summen = new Map(zeilen.map((zeile) => [zeile.slice(66), zeile.slice(0, 64)]));
    const dateien = Object.entries(teile).filter(([pfad]) => pfad !== 'SHA256SUMS');
    expect(summen.size).toBe(dateien.length);
    for (const [pfad, inhalt] of dateien) expect(summen.get(pfad)).toBe(sha256(inhalt));
  });

  it('liegt das Programm ohne das Manifest dieses Rechners, mit der Vorlage, die auch ausgegeben wird', () => {
    expect(Object.keys(teile)).toContain('programm/taskpane.0123abcd.js');
    expect(Object.keys(teile)).not.toContain('programm/manifest.xml');
    expect(Buffer.from(teile['programm/assets/Fallmappe.xlsx'] ?? [])).toEqual(
      Buffer.from(teile['vorlagen/Fallmappe.xlsx'] ?? [1]),
    );
  });

  it.each(VORLAGEN.map(({ datei }) => datei))('öffnet %s dieses Add-in in dieser Version', (datei) => {
    const teil = webExtensionsOf(teile[`vorlagen/${datei}`] ?? new Uint8Array());
    expect(teil).toContain(`<we:reference id="${ADD_IN.id}" version="${version}.0" store="EXCatalog"`);
  });

  it('besteht jedes Manifest die Prüfung, die npm run validate macht', async () => {
    const pfade = Object.keys(teile).filter((pfad) => pfad.startsWith('manifeste/'));
    expect(pfade).toHaveLength(3);
    for (const pfad of pfade)
      expect((await validateManifest(text(pfad), readMaterial('.'))).problems).toEqual([]);
  });

  it('führt jede Adresse eines Manifests zu einer Datei des Programms', () => {
    const adressen = [
      ...text('manifeste/admin-center.xml').matchAll(/"https:\/\/server\.haus\.de\/([^"]*)"/g),
    ];
    expect(adressen.length).toBeGreaterThan(20);
    for (const [, pfad] of adressen) expect(Object.keys(teile)).toContain(`programm/${pfad}`);
  });

  it('liegt jedes Blatt als HTML', () => {
    for (const blatt of BLAETTER)
      expect(text(`dokumente/${blatt.replace('.md', '.html')}`)).toContain('<h1 ');
  });

  it('nennen Stückliste und Lizenzen dieselben Teile', () => {
    const { components } = JSON.parse(text('stueckliste.cdx.json')) as { readonly components: unknown[] };
    expect(Object.keys(teile).filter((pfad) => pfad.startsWith('lizenzen/'))).toHaveLength(components.length);
  });
});

it('fehlt dem Bau eine Seite, gibt es keine Auslieferung', async () => {
  const bau = baue();
  const programm = stoffAus({ ...bau, dist: join(bau.dist, 'assets') });
  await expect(auslieferung(programm)).rejects.toThrow(
    /admin-center\.xml: .*Die Seite „taskpane\.html“ wird nicht gebaut/,
  );
  bau.raeumeAuf();
});

it('heißt das Paket nach seiner Version', () => {
  expect(paketname('1.2.3')).toBe('Integrationstool-1.2.3.zip');
});

it('baut alle Vorlagen für den Katalog, der genannt ist', async () => {
  const [excelize, catalog] = [await loadExcelize(), catalogOf('\\\\server\\ordner')];
  if (catalog === null) throw new Error('No catalog.');
  const bereiche = await vorlagenbereiche();
  for (const { baue: baueVorlage } of VORLAGEN)
    expect(webExtensionsOf(baueVorlage({ excelize, bereiche, catalog }))).toContain(
      'store="\\\\server\\ordner" storeType="FileSystem"',
    );
});

describe('das IT-Blatt', () => {
  const blatt = readFileSync('docs/it-blatt.md', 'utf8').replaceAll(/\s+/g, ' ');

  it('nennt den Satz, den die Seite ohne Excel zeigt', () => {
    expect(blatt).toContain(`„${KEIN_EXCEL}“`);
  });

  it('nennt die Manifeste und Kataloge, die es gibt', () => {
    for (const pfad of Object.keys(teile).filter((each) => each.startsWith('manifeste/')))
      expect(blatt).toContain(`\`${pfad.replace('manifeste/', '')}\``);
    const kataloge = [...blatt.matchAll(/`--katalog '?([^'`]*)'?`/g)].map(([, katalog = '']) => katalog);
    expect(kataloge).toHaveLength(3);
    for (const katalog of kataloge) expect(catalogOf(katalog)).not.toBeNull();
  });
});
