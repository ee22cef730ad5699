/** What the samples begin with and ask for. */

/** Headers of the table. */
export const HEAD = ['Tag', 'Laden', 'Art', 'Betrag'];
/** Its rows. */
export const ROWS = [
  ['Mo', 'Bäcker', 'Essen', 12],
  ['Di', 'Bus', 'Fahrt', 3],
  ['Mi', 'Markt', 'Essen', 27],
];
const NAME = 'Ausgaben';
/** What a sample works with. */
export type Context = Excel.RequestContext;

/** What nearly every sample begins with: a fresh sheet, a table made of its headers, renamed, filled, in front. */
export function setUp({ workbook }: Context): { sheet: Excel.Worksheet; table: Excel.Table } {
  workbook.worksheets.getItemOrNullObject('Probe').delete();
  const sheet = workbook.worksheets.add('Probe');
  const table = sheet.tables.add('A1:D1', true);
  table.name = NAME;
  table.getHeaderRowRange().values = [HEAD];
  table.rows.add(undefined, ROWS);
  sheet.activate();
  return { sheet, table };
}

/** The values of ranges, after everything that was asked for before. */
export async function valuesOf(context: Context, ...ranges: readonly Excel.Range[]): Promise<unknown[]> {
  ranges.forEach((range) => range.load('values'));
  await context.sync();
  return ranges.map(({ values }) => values);
}

/** The same for addresses. */
export async function addressesOf(context: Context, ...ranges: readonly Excel.Range[]): Promise<string[]> {
  ranges.forEach((range) => range.load('address'));
  await context.sync();
  return ranges.map(({ address }) => address);
}

/** A sample, what it does, and what it ends with. */
export type Sample = readonly [name: string, act: (context: Context) => Promise<unknown>, expected: unknown];
