import { vorlagenbereiche } from '../../scripts/vorlage/bereiche';
import { TemplateBuilder } from '../../scripts/vorlage/builder';
import { listName, listsOf } from '../../scripts/vorlage/lists';
import { alsAuswahl } from '../../src/listen/auswahl';
import { feld } from '../../src/listen/feld';
import { koepfe, type Liste } from '../../src/listen/liste';
import { wahl } from '../../src/listen/spalte';
import { BLATT } from '../../src/mappe/layout';
import { MAPPENBEREICHE } from '../support/bereiche';
import { KURSARTEN, KURSE, KURSE_BLATT, KURSE_STAND, TEILNAHMEN } from './kurse/listen';
import { KURSE_MAPPE } from './kurse/mappe';
import { MAPPEN_MIT_KURSEN, vorlageMitKursen, vorlagenMitKursen } from './mitKursen';
import {
  entriesOf,
  listAt,
  openBytes,
  openTemplate,
  part,
  placeOf,
  raw,
  tableOf,
  validationAt,
  type Opened,
  type Place,
} from '../scripts/vorlage/opened';

let template: Opened;
let opened: Opened;
beforeAll(async () => {
  template = await openTemplate();
  opened = openBytes(template.excelize, await vorlageMitKursen());
});

const sheetsOf = ({ file }: Opened): string[] => file.GetSheetList().list;

/** The cell of the first row below a header. */
function firstCell({ name }: Liste, header: string): Place {
  const { sheet, head, rows } = tableOf(opened, name);
  const index = head.findIndex((cell) => raw(opened, { sheet, cell }) === header);
  return { sheet, cell: rows[0]?.[index] ?? '' };
}

describe('the template', () => {
  it('is built of the Bereiche of the program, each with its sheets in their order', async () => {
    const alle = await vorlagenbereiche();
    expect(alle.map(({ mappe }) => mappe)).toEqual(MAPPENBEREICHE);
    for (const { mappe, sheets, hausSheets } of alle) {
      const builder = new TemplateBuilder(template.excelize);
      [...sheets, ...hausSheets].forEach((put) => put(builder, { withChart: false }));
      expect(builder.sheets.map(({ name }) => name)).toEqual(mappe.blaetter);
    }
  });
});

describe('the looks of a Bereich', () => {
  it('are those of the sheets that it names', async () => {
    const mappe = { ...KURSE_MAPPE, blaetter: [KURSE_BLATT, 'Lehrkräfte'] };
    await expect(vorlagenMitKursen([mappe])).rejects.toThrow(
      'kurse has the sheets Kurse,Lehrkräfte, and looks of Kurse',
    );
  });
});

describe('a template with one more Bereich', () => {
  it('has its sheet behind those of the others, in front of what the house keeps', () => {
    const others = sheetsOf(template);
    const house = others.indexOf('Angebote');
    expect(sheetsOf(opened)).toEqual([...others.slice(0, house), KURSE_BLATT, ...others.slice(house)]);
  });

  it.each<Liste>([KURSE, TEILNAHMEN])('has its table $name with its headers and one blank row', (liste) => {
    const { sheet, head, rows } = tableOf(opened, liste.name);
    expect(sheet).toBe(KURSE_BLATT);
    expect(head.map((cell) => raw(opened, { sheet, cell }))).toEqual(koepfe(liste));
    expect(rows.map((row) => row.map((cell) => raw(opened, { sheet, cell })))).toEqual([head.map(() => '')]);
  });

  it('has its named cell, which takes a date', () => {
    const place = placeOf(opened, KURSE_STAND.name);
    expect(place).toEqual({ sheet: KURSE_BLATT, cell: 'B4' });
    expect(validationAt(opened, place)).toMatchObject({ type: 'date', promptTitle: 'Stand' });
  });

  it('has its drop-downs, its own and a shared one, hidden from the name box', () => {
    expect(listAt(opened, firstCell(KURSE, 'Kursart'))).toEqual(KURSARTEN);
    expect(listAt(opened, firstCell(TEILNAHMEN, 'Erschienen'))).toEqual(['ja', 'nein']);
    expect(part(opened, 'xl/workbook.xml')).toContain('<definedName hidden="1" name="Liste_Kursart"');
  });

  it('checks dates and numbers in its tables', () => {
    expect(validationAt(opened, firstCell(KURSE, 'Beginn')).type).toBe('date');
    expect(validationAt(opened, firstCell(KURSE, 'Plätze')).error).toBe(
      'Bitte eine ganze Zahl von 1 bis 30 eintragen.',
    );
  });

  it('tells of it in the passport', () => {
    const passport = (row: number): string => raw(opened, { sheet: BLATT.pass, cell: `B${row}` });
    expect(passport(4).split(' ')).toEqual(
      expect.arrayContaining(['tblKurse', 'tblTeilnahmen', 'Kurse_Stand']),
    );
    expect(passport(6)).toBe(
      'einschaetzung 4, verlauf 4, plan 4, akte 4, bfm 4, kooperation 4, leitfaden 1, recht 1, haus 4, kontrolle 4, kurse 2',
    );
  });
});

describe('everything else in it', () => {
  /** Where sheets, strings and types are listed. */
  const LISTING = [
    '[Content_Types].xml',
    'xl/_rels/workbook.xml.rels',
    'xl/sharedStrings.xml',
    'xl/workbook.xml',
  ];

  it('is byte for byte what it was; the sheets and tables behind have another number', () => {
    const house = sheetsOf(template).indexOf('Angebote') + 1;
    const tables = Number(
      /table(\d+)/.exec(part(template, `xl/worksheets/_rels/sheet${house}.xml.rels`))?.[1],
    );
    const isBehind = (path: string): boolean => {
      const [, kind, number] = /(sheet|table)(\d+)\.xml/.exec(path) ?? [];
      return kind !== undefined && Number(number) >= (kind === 'sheet' ? house : tables);
    };
    const changed = [...template.parts].filter(([path, xml]) => opened.parts.get(path) !== xml);
    expect(
      changed
        .map(([path]) => path)
        .filter((path) => !isBehind(path))
        .sort(),
    ).toEqual(LISTING);
    const added = [...opened.parts.keys()].filter((path) => !template.parts.has(path));
    const worksheets = sheetsOf(opened).length;
    expect(added.filter((path) => /sheet\d+\.xml$/.test(path))).toEqual([
      `xl/worksheets/sheet${worksheets}.xml`,
    ]);
    expect(added.filter((path) => path.startsWith('xl/tables/'))).toHaveLength(2);
  });

  /** The XML of a sheet with its texts in place of their numbers. */
  function sheetOf(of: Opened, name: string): string {
    const texts = [...part(of, 'xl/sharedStrings.xml').matchAll(/<si>(.*?)<\/si>/gs)].map(
      ([, text = '']) => text,
    );
    const xml = part(of, `xl/worksheets/sheet${sheetsOf(of).indexOf(name) + 1}.xml`);
    return xml.replace(
      /(t="s"[^>]*><v>)(\d+)/g,
      (_, head: string, at: string) => head + (texts[Number(at)] ?? ''),
    );
  }

  it('shows the same texts', () => {
    const sheets = sheetsOf(template).filter((name) => name !== BLATT.pass);
    expect(sheetOf(template, BLATT.anleitung)).toContain('Integrationstool');
    expect(sheets.filter((name) => sheetOf(opened, name) !== sheetOf(template, name))).toEqual([]);
  });

  it('has its names and offers what it offered', () => {
    const lists = listsOf(MAPPENBEREICHE);
    const places = ({ file }: Opened): Map<string, string> =>
      new Map(
        file
          .GetDefinedName()
          .definedNames.map(({ Name, RefersTo, Scope }) => [`${Scope} ${Name}`, RefersTo ?? '']),
      );
    const now = places(opened);
    const moved = [...places(template)].filter(([name, cells]) => now.get(name) !== cells);
    expect(moved.filter(([name]) => !name.includes('Liste_'))).toEqual([]);
    expect(listsOf(MAPPEN_MIT_KURSEN).size).toBe(lists.size + 2);
    for (const [list, entries] of lists)
      expect(entriesOf(opened, listName(list))).toEqual(entries.map(String));
  });
});

describe('two Bereiche', () => {
  it('cannot offer different entries under one name', () => {
    const other = feld('Kurse_Art', wahl('Art', alsAuswahl('Kursart', ['Kochkurs'])));
    const bereich = { ...KURSE_MAPPE, teile: { listen: [KURSE], felder: [other] } };
    expect(() => listsOf([bereich])).toThrow('Two lists are called Kursart');
  });
});
