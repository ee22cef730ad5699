import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { finishPackage } from '../../../scripts/vorlage/packageParts';
import { catalogOf, CENTRAL } from '../../../scripts/vorlage/webExtension';
import { openTemplate, type Opened } from './opened';

/** Signature of an entry in a zip file, and where its date stands after it. */
const LOCAL_HEADER = Buffer.from([0x50, 0x4b, 3, 4]);
const DATE_OFFSET = 10;

let opened: Opened;
beforeAll(async () => {
  opened = await openTemplate();
});

const table = (name: string): string =>
  `<table name="${name}" ref="A1:B2"><autoFilter ref="A1:B2"></autoFilter></table>`;

/** The least that the finishing touches need. */
const parts = (changes: Record<string, string> = {}): Uint8Array => {
  const xml: Record<string, string> = {
    'xl/workbook.xml':
      '<workbook><fileVersion appName="xl"></fileVersion><sheet name="_Integrationstool"/></workbook>',
    '_rels/.rels': '<Relationships></Relationships>',
    '[Content_Types].xml':
      '<Types><Override PartName="/b.xml"></Override><Default Extension="png"></Default><Override PartName="/a.xml"></Override></Types>',
    'xl/tables/table1.xml': table('tblBedarfe'),
    'xl/tables/table2.xml': table('tblVerlauf'),
    ...changes,
  };
  return zipSync(Object.fromEntries(Object.entries(xml).map(([path, text]) => [path, strToU8(text)])));
};

/** A shared folder with a name that XML must not take literally. */
const catalog = catalogOf('\\\\haus\\a&b') ?? CENTRAL;

const finished = (changes?: Record<string, string>): Map<string, string> =>
  new Map(
    Object.entries(unzipSync(finishPackage(parts(changes), [], 'mappe', catalog))).map(([path, xml]) => [
      path,
      strFromU8(xml),
    ]),
  );

describe('finishing the package', () => {
  it('puts the parts in the order readers expect', () => {
    expect([...finished().keys()]).toEqual([
      '[Content_Types].xml',
      '_rels/.rels',
      'xl/workbook.xml',
      'xl/tables/table1.xml',
      'xl/tables/table2.xml',
      'xl/webextensions/_rels/taskpanes.xml.rels',
      'xl/webextensions/taskpanes.xml',
      'xl/webextensions/webextension1.xml',
    ]);
  });

  it('names the catalog in which Excel looks for the add-in', () => {
    expect(finished().get('xl/webextensions/webextension1.xml')).toContain(
      ' store="\\\\haus\\a&amp;b" storeType="FileSystem"/>',
    );
    expect(catalogOf('zentral')).toBe(CENTRAL);
    expect(catalogOf('querladen')?.storeType).toBe('Registry');
    for (const other of ['', 'zentrale', '\\\\haus', 'https://haus.invalid/katalog'])
      expect(catalogOf(other)).toBeNull();
  });

  it('sorts the types and drops those of files that are not there', () => {
    const types = finished().get('[Content_Types].xml') ?? '';
    expect(types.indexOf('/a.xml')).toBeLessThan(types.indexOf('/b.xml'));
    expect(types).not.toContain('png');
    expect(types.startsWith('<Types><Override')).toBe(true);
  });

  it('does not claim that Excel saved the file', () => {
    expect(finished().get('xl/workbook.xml')).not.toContain('fileVersion');
  });

  it('hides the sheet of the passport for good', () => {
    expect(finished().get('xl/workbook.xml')).toContain('<sheet name="_Integrationstool" state="veryHidden"');
  });

  it('leaves the filter buttons to the history', () => {
    expect(finished().get('xl/tables/table1.xml')).not.toContain('autoFilter');
    expect(finished().get('xl/tables/table2.xml')).toBe(table('tblVerlauf'));
  });

  it('stops when there is nothing to change, because then excelize writes something else than before', () => {
    expect(() => finished({ 'xl/workbook.xml': '<workbook></workbook>' })).toThrow(
      'Nothing to change in xl/workbook.xml',
    );
    expect(() => finished({ 'xl/tables/table1.xml': '<table name="tblBedarfe"></table>' })).toThrow(
      'xl/tables/table1.xml',
    );
  });

  it('stops when a part is missing', () => {
    const incomplete = zipSync({ '[Content_Types].xml': strToU8('<Types></Types>') });
    expect(() => finishPackage(incomplete, [], 'mappe', catalog)).toThrow('Part is missing: _rels/.rels');
  });

  it('writes the same day into every entry', () => {
    const view = Buffer.from(opened.bytes);
    const days = new Set<number>();
    for (let at = view.indexOf(LOCAL_HEADER); at >= 0; at = view.indexOf(LOCAL_HEADER, at + 1)) {
      days.add(view.readUInt32LE(at + DATE_OFFSET));
    }
    expect([...days]).toHaveLength(1);
  });
});
