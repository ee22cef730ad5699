import { KONTROLLE_MAPPE } from '../../../src/bereiche/kontrolle/mappe';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { vorlagenbereiche } from '../../../scripts/vorlage/bereiche';
import { buildErweiterung } from '../../../scripts/vorlage/buildErweiterung';
import { columnName } from '../../../scripts/vorlage/cells';
import { listsOf } from '../../../scripts/vorlage/lists';
import type { Erweiterungspaket } from '../../../src/excel/aktualisieren/erweiterungspaket';
import { blattfolge } from '../../../src/mappe/bereich';
import { BLATT, PASS_SCHLUESSEL, VORLAGE_ID, VORLAGE_VERSION } from '../../../src/mappe/layout';
import { loadExcelize } from '../../host/nodeExcelize';
import { partsOf } from '../../host/packageEdit';
import { MAPPENBEREICHE } from '../../support/bereiche';
import { cellsOf, openTemplate, part, raw, type Opened } from './opened';

/** Every Bereich but the one that everybody has, and their sheets. */
const ANDERE = MAPPENBEREICHE.slice(1);
const NEUE = blattfolge(ANDERE);

let text: string;
let paket: Erweiterungspaket;
let parts: Map<string, string>;
let template: Opened;
beforeAll(async () => {
  text = buildErweiterung(await loadExcelize(), await vorlagenbereiche());
  paket = JSON.parse(text) as Erweiterungspaket;
  parts = partsOf(new Uint8Array(Buffer.from(paket.mappe, 'base64')));
  template = await openTemplate();
});

const sheetNames = (workbook = ''): (string | undefined)[] =>
  [...workbook.matchAll(/<sheet name="([^"]*)"/g)].map(([, name]) => name);

describe('the packet of the upgrade', () => {
  it('is the committed file, build for build', async () => {
    expect(buildErweiterung(await loadExcelize(), await vorlagenbereiche())).toBe(text);
    const committed = readFileSync(join(__dirname, '../../../assets/Fallmappe-Erweiterung.json'), 'utf8');
    expect(committed === text).toBe(true);
  });

  it('holds the new sheets alone, in their order, and nothing that Excel on the web does not insert', () => {
    expect(sheetNames(parts.get('xl/workbook.xml'))).toEqual(NEUE);
    expect(parts.get('xl/workbook.xml')).not.toContain('state=');
    const refused = /charts|drawings|comments|pivot|slicer|webextensions/i;
    expect([...parts.keys()].filter((path) => refused.test(path))).toEqual([]);
  });

  it('has the tables of the new sheets', () => {
    const tables = [...parts].flatMap(([path, xml]) =>
      path.startsWith('xl/tables/') ? [/displayName="([^"]*)"/.exec(xml)?.[1]] : [],
    );
    expect(tables.sort()).toEqual(ANDERE.flatMap(({ teile }) => teile.listen.map(({ name }) => name)).sort());
  });
});

describe('what the packet sets anew', () => {
  it('is every name around the main way and every list, as in the template; the lists are hidden', () => {
    const lists = [...listsOf(MAPPENBEREICHE).keys()].map((list) => `Liste_${list}`);
    // The control stands on a sheet of the main way, and comes there cell by cell.
    const mitBlatt = ANDERE.filter((each) => each !== KONTROLLE_MAPPE);
    const expected = [...mitBlatt.flatMap(({ teile }) => teile.felder.map(({ name }) => name)), ...lists];
    expect(paket.namen.map(({ name }) => name).sort()).toEqual(expected.sort());
    const { definedNames } = template.file.GetDefinedName();
    for (const { name, blatt, bezug, sichtbar } of paket.namen) {
      const inTemplate = definedNames.find(({ Name }) => Name === name)?.RefersTo;
      expect([name, bezug, sichtbar]).toEqual([name, `=${inTemplate}`, !name.startsWith('Liste_')]);
      expect([...NEUE, BLATT.pass]).toContain(blatt);
      expect(bezug.startsWith(`=${blatt}!$`)).toBe(true);
    }
  });

  it('is every formula of the new sheets', () => {
    const inTemplate = sheetNames(part(template, 'xl/workbook.xml')).flatMap((blatt = '', index) => {
      if (!NEUE.includes(blatt)) return [];
      const xml = part(template, `xl/worksheets/sheet${index + 1}.xml`);
      return [...xml.matchAll(/<c r="([A-Z]+\d+)"[^>]*><f[ >]/g)].map(([, zelle = '']) => ({
        blatt,
        zelle,
        formel: `=${template.file.GetCellFormula(blatt, zelle).formula.replace(/^=/, '')}`,
      }));
    });
    expect(inTemplate.length).toBeGreaterThan(0);
    const sorted = (formulas: Erweiterungspaket['formeln']): string[] =>
      formulas.map(({ blatt, zelle, formel }) => `${blatt}!${zelle} ${formel}`).sort();
    expect(sorted(paket.formeln)).toEqual(sorted(inTemplate));
  });

  it('is the whole passport, cell by cell, with numbers as numbers', () => {
    const row = (key: string): readonly (string | number)[] | undefined =>
      paket.pass.find(([first]) => first === key);
    expect(row(PASS_SCHLUESSEL.vorlage)?.[1]).toBe(VORLAGE_ID);
    expect(row(PASS_SCHLUESSEL.version)?.[1]).toBe(VORLAGE_VERSION);
    const width = Math.max(...paket.pass.map((cells) => cells.length));
    const cells = cellsOf(`A1:${columnName(width)}${paket.pass.length}`);
    const texts = cells.map((each) => each.map((cell) => raw(template, { sheet: BLATT.pass, cell })));
    const padded = paket.pass.map((each) => Array.from({ length: width }, (_, at) => String(each[at] ?? '')));
    expect(padded).toEqual(texts);
    const numbers = paket.pass.flat().filter((cell) => typeof cell === 'number');
    expect(numbers).toEqual([VORLAGE_VERSION, 0, 1, 2, 3]);
  });
});
