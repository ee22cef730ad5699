import {
  ALLE_NAMEN,
  BLATT,
  heimatblatt,
  NAME_MARKE,
  PASS_SCHLUESSEL,
  TABELLE,
  VORLAGE_ID,
  VORLAGE_VERSION,
} from '../../../src/mappe/layout';
import { BLATT_V2, DOKUMENT_BLOCK, LISTE, NAME_AKTE, NAME_V2 } from '../../../src/excel/listen';
import { REGELWERK_VERSION } from '../../../src/rules/regelwerk';
import { FESTLEGUNGEN, FESTLEGUNG_LABEL } from '../../../src/rules/vocabulary';
import { LISTS } from '../../../scripts/vorlage/lists';
import { cellsOf, openTemplate, part, placeOf, raw, type Opened } from './opened';

let opened: Opened;
beforeAll(async () => {
  opened = await openTemplate();
});

describe('the defined names', () => {
  it.each(ALLE_NAMEN)('%s is one cell on its sheet', (name) => {
    const { sheet, cell } = placeOf(opened, name);
    expect(sheet).toBe(BLATT[heimatblatt(name)]);
    expect(cell).toMatch(/^[A-Z]+\d+$/);
  });

  it('are each a cell of their own', () => {
    const places = ALLE_NAMEN.map((name) => JSON.stringify(placeOf(opened, name)));
    expect(new Set(places).size).toBe(ALLE_NAMEN.length);
  });

  it('are all empty in the template', () => {
    expect(ALLE_NAMEN.filter((name) => raw(opened, placeOf(opened, name)) !== '')).toEqual([]);
  });

  it('put the seven marks into B14 to B20, in order', () => {
    const places = FESTLEGUNGEN.map((festlegung) => placeOf(opened, NAME_MARKE[festlegung]));
    expect(places).toEqual(
      [14, 15, 16, 17, 18, 19, 20].map((row) => ({ sheet: 'Kennung', cell: `B${row}` })),
    );
  });

  it.each(FESTLEGUNGEN)('have the label of the mark %s to their left', (festlegung) => {
    const { sheet, cell } = placeOf(opened, NAME_MARKE[festlegung]);
    expect(raw(opened, { sheet, cell: cell.replace('B', 'A') })).toContain(FESTLEGUNG_LABEL[festlegung]);
  });

  it('hide the lists and nothing else from the name box', () => {
    const names = [...part(opened, 'xl/workbook.xml').matchAll(/<definedName hidden="1" name="([^"]*)"/g)];
    expect(names.length).toBe(Object.keys(LISTS).length);
    expect(names.every(([, name]) => name?.startsWith('Liste_'))).toBe(true);
  });

  it('of version 2 stand where they belong, empty', () => {
    expect(placeOf(opened, NAME_V2.verlaufStand)).toEqual({ sheet: BLATT.pass, cell: 'B5' });
    expect(placeOf(opened, NAME_V2.planDatum)).toEqual({ sheet: BLATT_V2.plan, cell: 'E3' });
    expect(raw(opened, placeOf(opened, NAME_V2.verlaufStand))).toBe('');
    expect(raw(opened, placeOf(opened, NAME_V2.planDatum))).toBe('');
  });

  it.each([
    ['plandokument', BLATT_V2.kooperationsplan],
    ['buergerblatt', BLATT_V2.buergerblatt],
  ] as const)('%s is an empty block of the size of its document', (name, blatt) => {
    const { sheet, cell: range } = placeOf(opened, NAME_V2[name]);
    const cells = cellsOf(range);
    expect(sheet).toBe(blatt);
    expect([cells.length, cells[0]?.length]).toEqual([
      DOKUMENT_BLOCK[name].zeilen,
      DOKUMENT_BLOCK[name].spalten,
    ]);
    expect(cells.flat().filter((cell) => raw(opened, { sheet, cell }) !== '')).toEqual([]);
  });

  it('follow inserted rows', () => {
    const file = opened.excelize.OpenReader(opened.bytes);
    expect(file.InsertRows('Kennung', 2, 2).error).toBeNull();
    expect(placeOf({ ...opened, file }, 'Kennung_Wahrscheinlich')).toEqual({ sheet: 'Kennung', cell: 'B16' });
  });
});

describe('the passport', () => {
  const value = (key: string): string | undefined => {
    for (let row = 1; row <= 10; row += 1) {
      if (raw(opened, { sheet: BLATT.pass, cell: `A${row}` }) === key)
        return raw(opened, { sheet: BLATT.pass, cell: `B${row}` });
    }
    return undefined;
  };

  it('says template, version and rule set', () => {
    expect(value(PASS_SCHLUESSEL.vorlage)).toBe(VORLAGE_ID);
    expect(value(PASS_SCHLUESSEL.version)).toBe(String(VORLAGE_VERSION));
    expect(value(PASS_SCHLUESSEL.regelwerk)).toBe(REGELWERK_VERSION);
  });

  it('lists every table and name', () => {
    expect(value(PASS_SCHLUESSEL.inventar)?.split(' ')).toEqual([
      ...new Set([...Object.values(TABELLE), ...Object.values(LISTE)]),
      ...ALLE_NAMEN,
      ...Object.values(NAME_AKTE),
    ]);
  });

  it('says beside the newest Siegel what it is, within the cells that are read', () => {
    expect(raw(opened, { sheet: BLATT.pass, cell: 'A5' })).toBe(PASS_SCHLUESSEL.verlaufStand);
  });

  it('stands on a sheet that cannot be shown from the menu', () => {
    expect(part(opened, 'xl/workbook.xml')).toMatch(
      /<sheet [^>]*name="_Integrationstool"[^>]*state="veryHidden"/,
    );
    expect([...part(opened, 'xl/workbook.xml').matchAll(/state="/g)]).toHaveLength(1);
  });
});
