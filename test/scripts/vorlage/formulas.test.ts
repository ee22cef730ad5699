import { VERLAUF } from '../../../src/bereiche/verlauf/listen';
import { BEDARFSLISTE, RESSOURCENLISTE } from '../../../src/fall/listen';
import { STUFE_LABEL, STUFE_OFFEN_LABEL } from '../../../src/rules/vocabulary';
import { openTemplate, part, placeOf, tableOf, type Opened } from './opened';

const ENGLISH = [
  'AND',
  'CODE',
  'COUNT',
  'COUNTA',
  'COUNTIF',
  'COUNTIFS',
  'DAY',
  'IF',
  'IFERROR',
  'INDEX',
  'INT',
  'ISNUMBER',
  'LARGE',
  'LEN',
  'LOWER',
  'MAX',
  'MID',
  'MIN',
  'MOD',
  'MONTH',
  'NA',
  'OR',
  'RIGHT',
  'ROUND',
  'ROW',
  'SUMPRODUCT',
  'TRIM',
  'YEAR',
];

let opened: Opened;
let template: Opened;
beforeAll(async () => {
  template = await openTemplate();
});
beforeEach(() => {
  opened = { ...template, file: template.excelize.OpenReader(template.bytes) };
});

/** Puts entries into cells and says what a formula cell shows then. */
function shown(sheet: string, cell: string, entries: Record<string, string | number>): string {
  for (const [target, value] of Object.entries(entries)) opened.file.SetCellValue(sheet, target, value);
  const { value, error } = opened.file.CalcCellValue(sheet, cell);
  expect(error).toBeNull();
  return value;
}

describe('the Stufe in words', () => {
  const pruefen = 'bitte prüfen: nur 0, 1, 2, 3 oder ?';
  const cases: readonly (readonly [string | number, string])[] = [
    [0, STUFE_LABEL[0]],
    [1, STUFE_LABEL[1]],
    [2, STUFE_LABEL[2]],
    [3, STUFE_LABEL[3]],
    ['3', STUFE_LABEL[3]],
    ['?', STUFE_OFFEN_LABEL],
    ['', STUFE_OFFEN_LABEL],
    ['x', STUFE_LABEL[2]],
    [' JA ', STUFE_LABEL[2]],
    ['nein', STUFE_LABEL[0]],
    ['-', STUFE_LABEL[0]],
    [2.5, pruefen],
    [4, pruefen],
    ['hoch', pruefen],
    ['*', pruefen],
  ];
  it.each(cases)('says for %p: %s', (entry, words) => {
    expect(shown('Profiling', 'G19', { D19: entry })).toBe(words);
  });

  it.each([BEDARFSLISTE.name, RESSOURCENLISTE.name])(
    'stands beside every row of %s, outside the table',
    (name) => {
      const { sheet, rows } = tableOf(opened, name);
      for (const row of rows) {
        const [last = '', stufe = ''] = [row.at(-1), row.at(-3)];
        const beside = `${String.fromCharCode(last.charCodeAt(0) + 1)}${last.slice(1)}`;
        expect(opened.file.GetCellFormula(sheet, beside).formula).toContain(`TRIM(${stufe})`);
      }
    },
  );
});

describe('the other formulas', () => {
  it('repeat name and Kundennummer on the Kennung, empty while there are none', () => {
    const name = placeOf(opened, 'Fall_Name');
    expect(opened.file.CalcCellValue('Kennung', 'B5').value).toBe('');
    opened.file.SetCellValue(name.sheet, name.cell, '=Muster, Eva');
    expect(opened.file.CalcCellValue('Kennung', 'B5').value).toBe('=Muster, Eva');
  });

  it('warn when more than one mark is set', () => {
    expect(shown('Kennung', 'A21', { B14: 'x' })).toBe('');
    expect(shown('Kennung', 'A21', { B16: 'x' })).toContain('mehr als ein Feld');
  });

  it('speak English in the file, as Excel wants it', () => {
    const formulas = [...opened.parts].flatMap(([path, xml]) =>
      path.startsWith('xl/worksheets/')
        ? [...xml.matchAll(/<f>([^<]*)<\/f>/g)].map((match) => match[1] ?? '')
        : [],
    );
    expect(formulas.length).toBeGreaterThan(60);
    const functions = formulas.flatMap((formula) => {
      const withoutTexts = formula.replace(/&#34;.*?&#34;/g, '');
      return [...withoutTexts.matchAll(/([A-ZÄÖÜ.]+)\(/g)].map((match) => match[1] ?? '');
    });
    expect([...new Set(functions)].sort()).toEqual(ENGLISH);
  });

  it('carry the text they show before Excel has calculated', () => {
    expect(part(opened, 'xl/worksheets/sheet1.xml')).toContain(`<v>${STUFE_OFFEN_LABEL}</v>`);
    const all = [...opened.parts].filter(([path]) => path.startsWith('xl/worksheets/')).map(([, xml]) => xml);
    for (const xml of all) expect(xml).not.toMatch(/<\/f><\/c>/);
  });

  it('are calculated anew whenever the workbook is opened', () => {
    expect(part(opened, 'xl/workbook.xml')).toContain('fullCalcOnLoad="true"');
  });
});

describe('the chart of the Verlauf', () => {
  it('draws the four Schlüsselgruppen from the cells beside it', () => {
    const chart = part(opened, 'xl/charts/chart1.xml');
    const values = [...chart.matchAll(/<val><numRef><f>([^<]*)<\/f>/g)].map((match) => match[1]);
    expect(values).toEqual(['B', 'C', 'D', 'E'].map((column) => `Verlauf!$${column}$7:$${column}$14`));
    expect(chart).toContain('<grouping val="stacked">');
  });

  it('is described in words and never covers the table', () => {
    const drawing = part(opened, 'xl/drawings/drawing1.xml');
    expect(drawing).toContain('descr="Gestapeltes Säulendiagramm');
    const lastRow = Number(/<xdr:to>.*?<xdr:row>(\d+)<\/xdr:row>/.exec(drawing)?.[1]) + 1;
    const { head } = tableOf(opened, VERLAUF.name);
    expect(lastRow).toBeLessThan(Number(head[0]?.slice(1)) - 3);
  });

  it('counts from table columns, so that new rows come in by themselves', () => {
    const { formula } = opened.file.GetCellFormula('Verlauf', 'B7');
    expect(formula).toContain('tblVerlauf[[schulischeQualifikation]:[sprachkenntnisse]]');
    expect(formula).toContain('">=2"');
  });
});
