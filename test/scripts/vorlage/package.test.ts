import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { validateXML } from 'xmllint-wasm';
import { ADD_IN } from '../../../scripts/vorlage/webExtension';
import { openTemplate, part, type Opened } from './opened';

let opened: Opened;
beforeAll(async () => {
  opened = await openTemplate();
});

describe('the package', () => {
  it('holds well-formed XML only', async () => {
    const xml = [...opened.parts].map(([path, contents]) => ({
      fileName: path.replaceAll(/[^\w.]/g, '_'),
      contents,
    }));
    expect((await validateXML({ xml, normalization: 'format' })).errors).toEqual([]);
    const broken = await validateXML({
      xml: [{ fileName: 'broken.xml', contents: '<a><b></a>' }],
      normalization: 'format',
    });
    expect(broken.valid).toBe(false);
  });

  it('declares a type for every part and no part that is missing', () => {
    const types = part(opened, '[Content_Types].xml');
    const declared = [...types.matchAll(/PartName="\/([^"]*)"/g)].map((match) => match[1] ?? '');
    const parts = [...opened.parts.keys()].filter(
      (path) => !path.endsWith('.rels') && path !== '[Content_Types].xml',
    );
    expect(declared.sort()).toEqual(parts.sort());
  });

  it('has no relationship that leads nowhere or out of the file', () => {
    for (const [path, xml] of opened.parts) {
      if (!path.endsWith('.rels')) continue;
      expect(xml).not.toContain('TargetMode="External"');
      const folder = path.replace(/_rels\/[^/]*$/, '');
      for (const [, target = ''] of xml.matchAll(/Target="([^"]*)"/g)) {
        const resolved = new URL(target, `https://x/${folder}`).pathname.slice(1);
        expect(opened.parts.has(resolved)).toBe(true);
      }
    }
  });

  it('holds no macro, no external link and no person', () => {
    expect(
      [...opened.parts.keys()].filter((path) => /vba|external|persons|comments|customXml/i.test(path)),
    ).toEqual([]);
    const core = part(opened, 'docProps/core.xml');
    expect(core).toContain('<dc:creator>Integrationstool</dc:creator>');
    expect(core).toContain('lastModifiedBy>Integrationstool</');
  });

  it('counts days from 1900', () => {
    expect(part(opened, 'xl/workbook.xml')).not.toContain('date1904');
  });
});

describe('opening the pane together with the workbook', () => {
  it('is asked for in the relationships of the package', () => {
    expect(part(opened, '_rels/.rels')).toMatch(
      /Type="http:\/\/schemas\.microsoft\.com\/office\/2011\/relationships\/webextensiontaskpanes" Target="xl\/webextensions\/taskpanes\.xml"/,
    );
  });

  it('names the add-in by id and version', () => {
    const extension = part(opened, 'xl/webextensions/webextension1.xml');
    expect(extension).toContain(
      `<we:reference id="${ADD_IN.id}" version="${ADD_IN.version}" store="EXCatalog" storeType="EXCatalog"/>`,
    );
    expect(extension).toContain('<we:property name="Office.AutoShowTaskpaneWithDocument" value="true"/>');
  });

  it('is the add-in of the manifest', () => {
    const manifest = readFileSync(join(__dirname, '../../../manifest.xml'), 'utf8');
    expect(manifest).toContain(`<Id>${ADD_IN.id}</Id>`);
    expect(manifest).toContain(`<Version>${ADD_IN.version}</Version>`);
    expect(manifest).toContain('<TaskpaneId>Office.AutoShowTaskpaneWithDocument</TaskpaneId>');
  });

  it('asks nobody to install anything', () => {
    expect(part(opened, 'xl/webextensions/taskpanes.xml')).toContain('visibility="0"');
  });

  it('leads from the pane to the add-in', () => {
    expect(part(opened, 'xl/webextensions/taskpanes.xml')).toContain('r:id="rId1"');
    expect(part(opened, 'xl/webextensions/_rels/taskpanes.xml.rels')).toContain('Id="rId1"');
  });

  it('survives a round through excelize', () => {
    const written = opened.file.WriteToBuffer().buffer as Uint8Array;
    expect(Buffer.from(written).includes('xl/webextensions/webextension1.xml')).toBe(true);
  });
});
