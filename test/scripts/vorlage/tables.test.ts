import { VERLAUF } from '../../../src/bereiche/verlauf/listen';
import { BEDARFSLISTE, FALL_BLATT, MATRIXLISTE, RESSOURCENLISTE } from '../../../src/fall/listen';
import { koepfe, type Liste } from '../../../src/listen/liste';
import { FOERDERZIELMATRIX } from '../../../src/rules/foerderzielmatrix';
import { BEDARFE, FOERDERZIELE, RESSOURCENBEREICHE } from '../../../src/rules/vocabulary';
import { BLAETTER, MAPPENBEREICHE } from '../../support/bereiche';
import { cellsOf, contentsOf, openTemplate, raw, tableOf, type Opened } from './opened';

const TABELLE = { bedarfe: BEDARFSLISTE, ressourcen: RESSOURCENLISTE, matrix: MATRIXLISTE, verlauf: VERLAUF };

let opened: Opened;
beforeAll(async () => {
  opened = await openTemplate();
});

const values = (sheet: string, cells: readonly string[]): string[] =>
  cells.map((cell) => raw(opened, { sheet, cell }));

/** The values of a column of a table. */
function column(table: keyof typeof TABELLE, header: string): string[] {
  const { sheet, head, rows } = tableOf(opened, TABELLE[table].name);
  const index = values(sheet, head).indexOf(header);
  return rows.map((row) => raw(opened, { sheet, cell: row[index] ?? '' }));
}

describe('the sheets', () => {
  it('stand in the order of the layout, the Kennung second', () => {
    expect(opened.file.GetSheetList().list).toEqual(BLAETTER);
    expect(opened.file.GetSheetList().list[1]).toBe('Kennung');
  });

  it('open with the Profiling in front', () => {
    expect(opened.file.GetActiveSheetIndex().index).toBe(0);
  });
});

describe('the tables', () => {
  const fixed = Object.values<Liste>(TABELLE).map((liste) => [liste.name, liste] as const);

  it.each(fixed)('%s stands on its sheet and begins with its headers', (name, liste) => {
    const { sheet, head } = tableOf(opened, name);
    expect(sheet).toBe(liste.blatt);
    expect(values(sheet, head)).toEqual(koepfe(liste));
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
      expect(column('matrix', MATRIXLISTE.spalten[ziel].kopf)).toEqual(expected);
    }
  });

  it('has a history with one empty row and one column per id', () => {
    const { sheet, head, rows } = tableOf(opened, VERLAUF.name);
    const ids = [...BEDARFE, ...RESSOURCENBEREICHE].map(({ id }) => id);
    const first = ['Datum', 'Fachkraft', 'Profillage', 'Kennung', 'Betreuung', 'Förderziel'];
    const last = ['Nr', 'Art', 'Überprüft', 'Bemerkung', 'Siegel'];
    expect(values(sheet, head)).toEqual([...first, 'Entwicklungsziel', 'Regelwerk', ...ids, ...last]);
    expect(rows).toHaveLength(1);
    expect(values(sheet, rows[0] ?? []).join('')).toBe('');
  });

  it('follows inserted rows', () => {
    const file = opened.excelize.OpenReader(opened.bytes);
    expect(file.InsertRows(FALL_BLATT.profiling, 4, 3).error).toBeNull();
    const before = tableOf(opened, BEDARFSLISTE.name);
    const after = tableOf({ ...opened, ...contentsOf(file) }, BEDARFSLISTE.name);
    expect(after.head[0]).toBe(`A${Number(before.head[0]?.slice(1)) + 3}`);
    expect(raw({ ...opened, file }, { sheet: after.sheet, cell: after.head[0] ?? '' })).toBe('Id');
  });

  it('shows no filter buttons on the forms, only on the history', () => {
    const filtered = [...opened.parts].filter(
      ([path, xml]) => path.startsWith('xl/tables/') && xml.includes('autoFilter'),
    );
    expect(filtered.map(([, xml]) => /name="(tbl[^"]*)"/.exec(xml)?.[1])).toEqual([VERLAUF.name]);
  });

  it('stand beside no other one that grows', () => {
    const growing = MAPPENBEREICHE.flatMap(({ teile }) => teile.listen).filter(
      ({ schluessel }) => schluessel.art !== 'fest',
    );
    const onSheets = growing.map(({ name }) => ({ name, ...tableOf(opened, name) }));
    const rowsOf = (table: (typeof onSheets)[number]): string[] =>
      [table.head, ...table.rows].map(([cell = '']) => cell.replace(/\D/g, ''));
    const beside = onSheets.filter((each) =>
      onSheets.some(
        (other) =>
          other !== each &&
          other.sheet === each.sheet &&
          rowsOf(other).some((row) => rowsOf(each).includes(row)),
      ),
    );
    expect(growing.length).toBeGreaterThan(12);
    expect(beside.map(({ name }) => name)).toEqual([]);
  });

  it('do not overlap', () => {
    const lists = MAPPENBEREICHE.flatMap(({ teile }) => teile.listen);
    const areas = lists.map(({ name }) => tableOf(opened, name));
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
