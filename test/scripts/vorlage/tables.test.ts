import {
  BLATT,
  BLATT_JE_TABELLE,
  MATRIX_SPALTE,
  SPALTEN,
  TABELLE,
  type TabelleId,
} from '../../../src/mappe/layout';
import { BLATT_V2, BLATT_V3, LISTE } from '../../../src/excel/listen';
import { FOERDERZIELMATRIX } from '../../../src/rules/foerderzielmatrix';
import { BEDARFE, FOERDERZIELE, RESSOURCENBEREICHE } from '../../../src/rules/vocabulary';
import { cellsOf, contentsOf, openTemplate, raw, tableOf, type Opened } from './opened';

let opened: Opened;
beforeAll(async () => {
  opened = await openTemplate();
});

const values = (sheet: string, cells: readonly string[]): string[] =>
  cells.map((cell) => raw(opened, { sheet, cell }));

/** The values of a column of a table. */
function column(table: TabelleId, header: string): string[] {
  const { sheet, head, rows } = tableOf(opened, TABELLE[table]);
  const index = values(sheet, head).indexOf(header);
  return rows.map((row) => raw(opened, { sheet, cell: row[index] ?? '' }));
}

describe('the sheets', () => {
  it('stand in the order of the layout, the Kennung second', () => {
    const { anleitung, pass, ...first } = BLATT;
    const all = [
      ...Object.values(first),
      ...Object.values(BLATT_V2),
      ...Object.values(BLATT_V3),
      anleitung,
      pass,
    ];
    expect(opened.file.GetSheetList().list).toEqual(all);
    expect(opened.file.GetSheetList().list[1]).toBe('Kennung');
  });

  it('open with the Profiling in front', () => {
    expect(opened.file.GetActiveSheetIndex().index).toBe(0);
  });
});

describe('the tables', () => {
  const fixed = (Object.keys(TABELLE) as TabelleId[]).map((table) => [TABELLE[table], table] as const);

  it.each(fixed)('%s stands on its sheet and begins with its headers', (name, table) => {
    const { sheet, head } = tableOf(opened, name);
    expect(sheet).toBe(BLATT[BLATT_JE_TABELLE[table]]);
    expect(values(sheet, head).slice(0, SPALTEN[table].length)).toEqual(SPALTEN[table]);
  });

  it.each(fixed)('%s names its columns exactly as its header cells', (name) => {
    const { sheet, head } = tableOf(opened, name);
    const xml = [...opened.parts.values()].find(
      (part) => part.includes(`<table `) && part.includes(`name="${name}"`),
    );
    const names = [...(xml ?? '').matchAll(/<tableColumn id="\d+" name="([^"]*)"/g)].map((match) => match[1]);
    expect(names).toEqual(values(sheet, head));
    expect(new Set(names.map((header) => header?.toLowerCase())).size).toBe(head.length);
  });

  it('has one row per Handlungsbedarf in the listed order', () => {
    expect(column('bedarfe', 'Id')).toEqual(BEDARFE.map(({ id }) => id));
    expect(column('bedarfe', 'Handlungsbedarf')).toEqual(BEDARFE.map(({ label }) => label));
    expect(column('bedarfe', 'Schlüsselgruppe')[13]).toBe('R Rahmenbedingungen');
  });

  it('has one row per Ressourcenbereich', () => {
    expect(column('ressourcen', 'Id')).toEqual(RESSOURCENBEREICHE.map(({ id }) => id));
    expect(column('ressourcen', 'Ressourcenbereich')).toEqual(RESSOURCENBEREICHE.map(({ label }) => label));
  });

  it.each(['bedarfe', 'ressourcen'] as const)('leaves every rating of tbl %s open', (table) => {
    expect(
      new Set([...column(table, 'Stufe'), ...column(table, 'Beleg'), ...column(table, 'Stärke')]),
    ).toEqual(new Set(['']));
  });

  it('has a matrix without selbststaendigkeit that shows an empty case', () => {
    expect(column('matrix', 'Id')).toEqual(FOERDERZIELMATRIX.map(({ bereich }) => bereich));
    for (const ziel of FOERDERZIELE) {
      const expected = FOERDERZIELMATRIX.map((row) =>
        row.foerderziel === ziel ? 'offen' : 'nicht relevant',
      );
      expect(column('matrix', MATRIX_SPALTE[ziel])).toEqual(expected);
    }
  });

  it('has a history with one empty row and one column per id', () => {
    const { sheet, head, rows } = tableOf(opened, TABELLE.verlauf);
    const ids = [...BEDARFE, ...RESSOURCENBEREICHE].map(({ id }) => id);
    const last = ['Nr', 'Art', 'Überprüft', 'Bemerkung', 'Siegel'];
    expect(values(sheet, head)).toEqual([...SPALTEN.verlauf, ...ids, ...last]);
    expect(rows).toHaveLength(1);
    expect(values(sheet, rows[0] ?? []).join('')).toBe('');
  });

  it('follows inserted rows', () => {
    const file = opened.excelize.OpenReader(opened.bytes);
    expect(file.InsertRows(BLATT.profiling, 4, 3).error).toBeNull();
    const before = tableOf(opened, TABELLE.bedarfe);
    const after = tableOf({ ...opened, ...contentsOf(file) }, TABELLE.bedarfe);
    expect(after.head[0]).toBe(`A${Number(before.head[0]?.slice(1)) + 3}`);
    expect(raw({ ...opened, file }, { sheet: after.sheet, cell: after.head[0] ?? '' })).toBe('Id');
  });

  it('shows no filter buttons on the forms, only on the history', () => {
    const filtered = [...opened.parts].filter(
      ([path, xml]) => path.startsWith('xl/tables/') && xml.includes('autoFilter'),
    );
    expect(filtered.map(([, xml]) => /name="(tbl[^"]*)"/.exec(xml)?.[1])).toEqual([TABELLE.verlauf]);
  });

  it('do not overlap', () => {
    const names = new Set([...Object.values(TABELLE), ...Object.values(LISTE)]);
    const areas = [...names].map((name) => tableOf(opened, name));
    const cells = areas.flatMap(({ sheet, head, rows }) =>
      [head, ...rows].flat().map((cell) => `${sheet}!${cell}`),
    );
    expect(new Set(cells).size).toBe(cells.length);
    expect(cellsOf('A1:B2')).toEqual([
      ['A1', 'B1'],
      ['A2', 'B2'],
    ]);
  });
});
