/** The parts list: what is in it, that it is one of CycloneDX 1.6, and that the same program has the same. */
import { readFileSync } from 'node:fs';
import { kennung, stueckliste } from '../../../scripts/release/stueckliste';
import { type Paketliste, paketeDesProgramms } from '../../../scripts/release/pakete';
import { maengelVon } from './cyclonedx';

interface Teil {
  'bom-ref': string;
  name?: string;
  purl: string;
  hashes: { content: string }[];
  licenses: unknown[];
}

/** The list as far as the tests look into it; they break it, too. */
interface Bom {
  specVersion: string;
  serialNumber: string;
  version: number;
  metadata: { component: { 'bom-ref': string } };
  components: Teil[];
  dependencies: { ref: string; dependsOn: string[] }[];
  zeit?: string;
}

type Eintraege = Readonly<Record<string, { readonly dev?: boolean; readonly integrity?: string }>>;

interface Paketdatei {
  readonly version: string;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

const LISTE = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Paketliste;
const PAKET = JSON.parse(readFileSync('package.json', 'utf8')) as Paketdatei;
const PROGRAMM = { name: 'integrationstool', version: PAKET.version, beschreibung: 'a program' };

function bom(programm = PROGRAMM): Bom {
  return JSON.parse(stueckliste(programm, LISTE)) as Bom;
}

/** Something that nothing of the list may be. */
type Schaden = (bom: Bom, teil: Teil) => unknown;

/** The fields with a fault, after some damage to the list, mostly to one of its parts. */
function maengelNach(schade: Schaden = () => undefined): string[] {
  const liste = bom();
  const [, , , teil] = liste.components;
  if (teil === undefined) throw new Error('There are too few parts.');
  schade(liste, teil);
  return maengelVon({ ...liste });
}

const SCHAEDEN: readonly (readonly [feld: string, schade: Schaden])[] = [
  ['specVersion', (liste) => (liste.specVersion = '1.4')],
  ['serialNumber', (liste) => (liste.serialNumber = '1')],
  ['version', (liste) => (liste.version = 0)],
  ['components', (_, teil) => delete teil.name],
  ['components', (_, teil) => (teil.hashes = [{ content: 'abc' }])],
  ['components', (_, teil) => (teil.licenses = [{ license: { id: 'MIT', name: 'MIT' } }])],
  ['components', (liste, teil) => liste.components.push(teil)],
  ['dependencies', (liste) => liste.dependencies.push({ ref: 'a', dependsOn: ['b', 'b'] })],
  ['zeit', (liste) => (liste.zeit = '2026-11-30')],
];

describe('die Stückliste', () => {
  it('ist eine nach CycloneDX 1.6', () => {
    expect(maengelNach()).toEqual([]);
  });

  it.each(SCHAEDEN)('ohne brauchbares Feld „%s“ wäre sie keine', (feld, schade) => {
    expect(maengelNach(schade)).toEqual([feld]);
  });

  it('nennt jedes Paket, das package.json für das Programm nennt, in seiner Version', () => {
    const teile = bom().components.map(({ purl }) => purl);
    for (const [name, version] of Object.entries(PAKET.dependencies))
      expect(teile).toContain(`pkg:npm/${name.replace('@', '%40')}@${version}`);
    expect(teile).toContain(
      `pkg:npm/%40microsoft/office-js@${PAKET.devDependencies['@microsoft/office-js']}`,
    );
  });

  it('nennt kein Paket, das nur zum Bauen und Prüfen da ist', () => {
    const nurDabei = Object.entries(LISTE.packages as Eintraege)
      .filter(([ordner, { dev }]) => dev === true && ordner !== 'node_modules/@microsoft/office-js')
      .map(([ordner]) => ordner);
    const ordner = paketeDesProgramms(LISTE).map((paket) => paket.ordner);
    expect(nurDabei.length).toBeGreaterThan(100);
    expect(ordner.filter((each) => nurDabei.includes(each))).toEqual([]);
  });

  it('hat zu jeder Beziehung beide Enden, und jedes Teil hängt am Programm', () => {
    const { components, dependencies, metadata } = bom();
    const braucht = new Map(dependencies.map(({ ref, dependsOn }) => [ref, dependsOn]));
    const erreicht = new Set<string>();
    const gehe = (ref: string): void => {
      if (erreicht.has(ref)) return;
      erreicht.add(ref);
      (braucht.get(ref) ?? []).forEach(gehe);
    };
    gehe(metadata.component['bom-ref']);
    const namen = components.map((teil) => teil['bom-ref']);
    expect([...erreicht].sort()).toEqual([metadata.component['bom-ref'], ...namen].sort());
    expect(new Set(namen).size).toBe(namen.length);
  });

  it('hält die Prüfsumme der Pakete in der Schreibweise der Norm', () => {
    const teil = bom().components.find(({ name }) => name === 'fflate');
    const base64 = Buffer.from(teil?.hashes[0]?.content ?? '', 'hex').toString('base64');
    expect(`sha512-${base64}`).toBe((LISTE.packages as Eintraege)['node_modules/fflate']?.integrity);
  });

  it('ist dieselbe für dasselbe Programm und trägt für ein anderes eine andere Nummer', () => {
    expect(stueckliste(PROGRAMM, LISTE)).toBe(stueckliste(PROGRAMM, LISTE));
    const andere = bom({ ...PROGRAMM, version: '9.9.9' });
    expect(andere.serialNumber).not.toBe(bom().serialNumber);
    expect(stueckliste(PROGRAMM, LISTE)).not.toMatch(/\d{4}-\d{2}-\d{2}T/);
  });
});

describe('was ein Paket braucht', () => {
  const eintrag = { version: '1.0.0', license: 'MIT', integrity: 'sha512-AAAA' };
  const klein: Paketliste = {
    packages: {
      '': { dependencies: { a: '1' } },
      'node_modules/@microsoft/office-js': eintrag,
      'node_modules/a': { ...eintrag, dependencies: { b: '2', c: '1' } },
      'node_modules/a/node_modules/b': { ...eintrag, version: '2.0.0', dependencies: { c: '1' } },
      'node_modules/b': eintrag,
      'node_modules/c': { ...eintrag, dependencies: { a: '1' } },
    },
  };

  it('wird wie von Node gesucht: zuerst bei sich, dann darum herum; im Kreis nur einmal', () => {
    expect(paketeDesProgramms(klein).map(kennung)).toEqual([
      'pkg:npm/%40microsoft/office-js@1.0.0',
      'pkg:npm/a@1.0.0',
      'pkg:npm/b@2.0.0',
      'pkg:npm/c@1.0.0',
    ]);
  });

  it('fehlt es, oder fehlt etwas von ihm, gibt es keine Liste', () => {
    const ohneC = { packages: { ...klein.packages, 'node_modules/c': undefined as never } };
    expect(() => paketeDesProgramms(ohneC)).toThrow('The lock file lacks c.');
    const ohneLizenz = { packages: { ...klein.packages, 'node_modules/c': { version: '1.0.0' } } };
    expect(() => paketeDesProgramms(ohneLizenz)).toThrow('does not say everything of node_modules/c');
  });
});
