/** The API floor on small sources: what is above it, what is guarded, what only looks so. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type FloorReport, findUses } from '../../../scripts/apiFloor/findUses';
import { programOf } from '../../../scripts/apiFloor/programOf';

const FLOOR = { major: 1, minor: 14 };

/** Sources by name; a line that must be reported ends with `// above`. */
const SOURCES = {
  below: `
    export async function read(context: Excel.RequestContext): Promise<unknown> {
      const range = context.workbook.names.getItem('Fall_Name').getRange();
      range.load('values');
      await context.sync();
      return range.values;
    }`,
  above: `
    export function use(range: Excel.Range, sheet: Excel.Worksheet): void {
      range.valuesAsJson; // above
      sheet.onNameChanged.add(async () => undefined); // above
    }`,
  destructured: `
    export function use(range: Excel.Range): unknown {
      const { valuesAsJson, values } = range; // above
      const { valuesAsJsonLocal: own } = range; // above
      return [valuesAsJson, values, own];
    }`,
  onlyTypes: `
    export type Json = Excel.Range['valuesAsJson'];
    export interface Own { readonly valuesAsJson: string }
    export function own(mine: Own): string { return mine.valuesAsJson; }`,
  guarded: `
    export function use(range: Excel.Range, is: boolean): unknown {
      const { requirements } = Office.context;
      if (is && requirements.isSetSupported('ExcelApi', '1.16')) return range.valuesAsJson;
      const a = (requirements.isSetSupported('ExcelApi', '1.17')) ? range.valuesAsJson : null;
      return a ?? (requirements.isSetSupported('ExcelApi', '1.16') && range.valuesAsJson);
    }`,
  badlyGuarded: `
    export function use(range: Excel.Range, is: boolean): unknown {
      const { requirements } = Office.context;
      if (requirements.isSetSupported('ExcelApi', '1.15')) range.valuesAsJson; // above
      if (!requirements.isSetSupported('ExcelApi', '1.16')) range.valuesAsJson; // above
      if (is || requirements.isSetSupported('ExcelApi', '1.16')) range.valuesAsJson; // above
      if (requirements.isSetSupported('WordApi', '1.16')) range.valuesAsJson; // above
      if (requirements.isSetSupported('ExcelApi', '1.16')) is = false;
      else range.valuesAsJson; // above
      return is;
    }`,
  tagged: `
    /**
     * Reads typed values.
     * @excelApi 1.16
     */
    export function typed(range: Excel.Range): unknown {
      return range.valuesAsJson;
    }
    export function use(range: Excel.Range): unknown {
      if (Office.context.requirements.isSetSupported('ExcelApi', '1.16')) return typed(range);
      return typed(range); // above
    }`,
  imported: `
    import { typed } from './tagged';
    export function use(range: Excel.Range): unknown {
      return typed(range); // above
    }`,
  outside: `
    export function use(workbook: Excel.Workbook): void {
      workbook.linkedWorkbooks; // above
    }`,
} as const;
type Source = keyof typeof SOURCES;

let folder = '';
let report: FloorReport;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'floor-'));
  Object.entries(SOURCES).forEach(([name, text]) => writeFileSync(join(folder, `${name}.ts`), text));
  report = findUses(programOf(folder), folder, FLOOR);
});
afterAll(() => rmSync(folder, { recursive: true }));

function reported(source: Source): number[] {
  const own = report.problems.filter((problem) => problem.startsWith(`${source}.ts:`));
  return own.map((problem) => Number(problem.split(':')[1]));
}

function expected(source: Source): number[] {
  return SOURCES[source].split('\n').flatMap((line, index) => (line.endsWith('// above') ? [index + 1] : []));
}

describe('die Untergrenze der Excel-Schnittstelle', () => {
  it.each<[string, Source]>([
    ['lässt durch, was darunter liegt', 'below'],
    ['meldet, was darüber liegt', 'above'],
    ['meldet auch, was beim Zerlegen gelesen wird', 'destructured'],
    ['lässt bloße Typen und gleichnamige eigene Felder durch', 'onlyTypes'],
    ['lässt durch, was hinter einer Abfrage der Version steht', 'guarded'],
    ['meldet, was nur so aussieht, als wäre es abgefragt', 'badlyGuarded'],
    ['verlangt bei gekennzeichneten Funktionen die Abfrage vom Aufrufer', 'tagged'],
    ['auch über Dateien hinweg', 'imported'],
    ['meldet, was in keiner Version von ExcelApi steht', 'outside'],
  ])('%s', (_, source) => {
    expect(reported(source)).toEqual(expected(source));
  });

  it('nennt Datei, Zeile, Namen und Version', () => {
    expect(report.problems).toContain('above.ts:3: valuesAsJson needs ExcelApi 1.16, and nothing guards it.');
  });

  it('zählt, was sie angesehen hat', () => {
    expect(report.uses).toBeGreaterThan(20);
  });
});
