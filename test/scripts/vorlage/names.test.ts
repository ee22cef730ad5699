import { BUERGERBLATT, DOKUMENT_BLATT, PLAN_DATUM, PLANDOKUMENT } from '../../../src/bereiche/plan/listen';
import { PLAN_BLATT } from '../../../src/bereiche/plan/regeln/planVokabular';
import { VERLAUF_STAND } from '../../../src/bereiche/verlauf/listen';
import { heimatblatt } from '../../../src/fall/heimatblatt';
import { BLATT, PASS_SCHLUESSEL, VORLAGE_ID, VORLAGE_VERSION } from '../../../src/mappe/layout';
import { REGELWERK_VERSION } from '../../../src/rules/regelwerk';
import { FESTLEGUNGEN, FESTLEGUNG_LABEL } from '../../../src/rules/vocabulary';
import { listsOf } from '../../../scripts/vorlage/lists';
import { MAPPENBEREICHE } from '../../support/bereiche';
import { ALLE_NAMEN, NAME_MARKE } from '../../support/namen';
import { cellsOf, openTemplate, part, placeOf, raw, type Opened } from './opened';

let opened: Opened;
beforeAll(async () => {
  opened = await openTemplate();
});

describe('the defined names', () => {
  it.each(ALLE_NAMEN)('%s is one cell on its sheet', (name) => {
    const { sheet, cell } = placeOf(opened, name);
    expect(sheet).toBe(heimatblatt({ name }));
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
    expect(names.length).toBe(listsOf(MAPPENBEREICHE).size);
    expect(names.every(([, name]) => name?.startsWith('Liste_'))).toBe(true);
  });

  it('around the main way stand where they belong, empty', () => {
    expect(placeOf(opened, VERLAUF_STAND.name)).toEqual({ sheet: BLATT.pass, cell: 'B5' });
    expect(placeOf(opened, PLAN_DATUM.name)).toEqual({ sheet: PLAN_BLATT, cell: 'E3' });
    expect(raw(opened, placeOf(opened, VERLAUF_STAND.name))).toBe('');
    expect(raw(opened, placeOf(opened, PLAN_DATUM.name))).toBe('');
  });

  it.each([
    ['plandokument', PLANDOKUMENT],
    ['buergerblatt', BUERGERBLATT],
  ] as const)('%s is an empty block of the size of its document', (document, { name, zeilen, spalten }) => {
    const { sheet, cell: range } = placeOf(opened, name);
    const cells = cellsOf(range);
    expect(sheet).toBe(DOKUMENT_BLATT[document]);
    expect([cells.length, cells[0]?.length]).toEqual([zeilen, spalten]);
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
    const parts = [
      ...MAPPENBEREICHE.flatMap(({ teile }) => teile.listen),
      ...MAPPENBEREICHE.flatMap(({ teile }) => teile.felder),
    ];
    const listed = value(PASS_SCHLUESSEL.inventar)?.split(' ') ?? [];
    expect(listed).toEqual(parts.map(({ name }) => name));
    const inFile = opened.file.GetDefinedName().definedNames.map(({ Name = '' }) => Name);
    const ofPeople = inFile.filter((name) => !/^(Liste_|_xlnm)/.test(name));
    expect([...listed].sort()).toEqual([...opened.tables.keys(), ...ofPeople].sort());
  });

  it('says the version of every Bereich', () => {
    expect(value(PASS_SCHLUESSEL.bereiche)).toBe(
      'einschaetzung 4, verlauf 4, plan 4, akte 4, bfm 4, kooperation 4, leitfaden 1, recht 1, haus 4, kontrolle 4',
    );
  });

  it('says beside the newest Siegel what it is, within the cells that are read', () => {
    // The one row that a reading leaves out.
    expect(raw(opened, { sheet: BLATT.pass, cell: 'A4' })).toBe(PASS_SCHLUESSEL.inventar);
    expect(raw(opened, { sheet: BLATT.pass, cell: 'A5' })).toBe(PASS_SCHLUESSEL.verlaufStand);
  });

  it('stands on a sheet that cannot be shown from the menu', () => {
    const verborgene = [
      ...part(opened, 'xl/workbook.xml').matchAll(/<sheet name="([^"]*)" state="veryHidden"/g),
    ].map(([, name]) => name);
    expect(verborgene).toEqual(['_Regelwerk', '_Kontrolle', '_Integrationstool']);
    expect([...part(opened, 'xl/workbook.xml').matchAll(/state="/g)]).toHaveLength(3);
  });
});
