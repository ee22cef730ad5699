import { KONTROLLFELDER } from '../../../src/fall/kontrolle/felder';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { vorlagenbereiche } from '../../../scripts/vorlage/bereiche';
import { buildBlaetter } from '../../../scripts/vorlage/buildBlaetter';
import type { Blaetterpaket } from '../../../src/excel/aktualisieren/blaetterpaket';
import { type Area, parseReference } from '../../host/book/address';
import { partsOf } from '../../host/packageEdit';
import { loadExcelize } from '../../host/nodeExcelize';
import { MAPPENBEREICHE } from '../../support/bereiche';
import { vorlageBytes } from '../../support/mappe';

let text: string;
let paket: Blaetterpaket;
let parts: Map<string, string>;
beforeAll(async () => {
  text = buildBlaetter(await loadExcelize(), await vorlagenbereiche());
  paket = JSON.parse(text) as Blaetterpaket;
  parts = partsOf(new Uint8Array(Buffer.from(paket.mappe, 'base64')));
});

describe('the packet of the sheets', () => {
  it('is the committed file, build for build', async () => {
    expect(buildBlaetter(await loadExcelize(), await vorlagenbereiche())).toBe(text);
    const committed = readFileSync(join(__dirname, '../../../assets/Fallmappe-Blaetter.json'), 'utf8');
    expect(committed === text).toBe(true);
  });

  it('holds nothing that Excel on the web does not insert, and no sheet that is hidden', () => {
    const refused = /charts|drawings|comments|pivot|slicer|webextensions/i;
    expect([...parts.keys()].filter((path) => refused.test(path))).toEqual([]);
    expect(parts.get('xl/workbook.xml')).not.toContain('state=');
  });

  it('has the cells of the template', () => {
    const template = partsOf(vorlageBytes());
    const plain = (path: string, from: Map<string, string>): string | undefined =>
      from.get(path)?.replace(/<drawing [^>]*><\/drawing>/, '');
    expect(paket.blaetter).toHaveLength(41);
    const sheets = paket.blaetter.map((_, index) => `xl/worksheets/sheet${index + 1}.xml`);
    expect(sheets.filter((path) => plain(path, parts) !== plain(path, template))).toEqual([]);
  });

  it('tells every formula', () => {
    const cells = [...parts.values()].flatMap((xml) => [...xml.matchAll(/<c r="([A-Z]+\d+)"[^>]*><f\b/g)]);
    expect(paket.formeln.map(({ zelle }) => zelle).sort()).toEqual(cells.map(([, cell]) => cell).sort());
    expect(new Set(paket.formeln.map(({ blatt }) => blatt)).size).toBeGreaterThan(4);
  });

  it('has no formula in a cell that the program reads: what a broken one shows is never taken for an input', () => {
    const cells = new Set(paket.formeln.map(({ blatt, zelle }) => `=${blatt}!${zelle}`));
    const names = paket.namen.filter(({ bezug }) => cells.has(bezug.replaceAll('$', '')));
    // What the control comes to is compared with the result, and is no input.
    const kontrolle = Object.values(KONTROLLFELDER).map(({ name }) => name);
    expect(names.map(({ name }) => name)).toEqual(kontrolle);
    const inTables = paket.blaetter.flatMap((blatt, index) => {
      const links = parts.get(`xl/worksheets/_rels/sheet${index + 1}.xml.rels`) ?? '';
      const tables = [...links.matchAll(/tables\/table\d+\.xml/g)].map(
        ([path]) => parts.get(`xl/${path}`) ?? '',
      );
      const areas = tables.flatMap(
        (xml) => parseReference(/ ref="([^"]*)"/.exec(xml)?.[1] ?? '')?.area ?? [],
      );
      expect(areas).toHaveLength(tables.length);
      return paket.formeln.filter(
        (each) => each.blatt === blatt && areas.some((area) => isIn(area, each.zelle)),
      );
    });
    expect(inTables).toEqual([]);
  });

  it('tells how to draw each chart of the template', () => {
    const charts = [...partsOf(vorlageBytes())].flatMap(([path, xml]) =>
      path.startsWith('xl/charts/chart') ? [xml] : [],
    );
    expect(paket.diagramme.map(({ typ, reihen, von, bis }) => [typ, reihen, von, bis])).toEqual([
      ['ColumnStacked', 'Columns', 'G5', 'AG14'],
      ['BarClustered', 'Rows', 'AH5', 'AL14'],
    ]);
    expect(charts).toHaveLength(paket.diagramme.length);
    for (const { titel } of paket.diagramme)
      expect(charts.filter((xml) => xml.includes(titel))).toHaveLength(1);
  });

  it('tells the cells of every name that the program reads; the lists are hidden', () => {
    const names = new Map(paket.namen.map((each) => [each.name, each]));
    const read = MAPPENBEREICHE.flatMap(({ teile }) => teile.felder);
    expect(read.filter(({ name }) => names.get(name)?.sichtbar !== true)).toEqual([]);
    expect(names.get('Fall_Name')?.bezug).toBe('=Profiling!$C$5');
    expect(names.get('Liste_Stufe')).toMatchObject({ sichtbar: false });
  });
});

function isIn({ row, column, rows, columns }: Area, cell: string): boolean {
  const at = parseReference(cell)?.area;
  if (!at) throw new Error(`no address: ${cell}`);
  return at.row >= row && at.row < row + rows && at.column >= column && at.column < column + columns;
}
