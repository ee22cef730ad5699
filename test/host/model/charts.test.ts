import { openHost, type StandInHost } from '../nodeHost';
import { partsOf } from '../packageEdit';
import { vorlageBytes } from '../../support/mappe';
import { codeOf, openSample } from '../testkit';

type Add = Parameters<Excel.ChartCollection['add']>;

/** Draws a chart over the sheet „Profil“ and gives its part of the package. */
async function drawn(type: Add[0], seriesBy: Add[2], range = 'A1:B4'): Promise<string> {
  const host = await openSample();
  await draw(host, type, seriesBy, range);
  const charts = [...partsOf(host.save())].filter(([path]) => path.startsWith('xl/charts/chart'));
  expect(charts).toHaveLength(1);
  return charts[0]?.[1] ?? '';
}

function draw(host: StandInHost, type: Add[0], seriesBy?: Add[2], range = 'A1:B4'): Promise<void> {
  return host.excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Profil');
    const chart = sheet.charts.add(type, sheet.getRange(range), seriesBy);
    chart.name = 'Stufen';
    chart.title.text = 'Stufen je Bedarf';
    chart.setPosition('E2', 'H9');
    await context.sync();
  });
}

async function names(context: Excel.RequestContext, sheet: string): Promise<string[]> {
  const { charts } = context.workbook.worksheets.getItem(sheet);
  charts.load('items/name');
  await context.sync();
  return charts.items.map(({ name }) => name);
}

const references = (chart: string): (string | undefined)[] =>
  [...chart.matchAll(/<f>([^<]*)<\/f>/g)].map(([, reference]) => reference);

describe('Excel.ChartCollection', () => {
  it('draws stacked columns, one series per column', async () => {
    const chart = await drawn('ColumnStacked', 'Columns', 'A1:C4');
    expect(chart).toContain('Stufen je Bedarf');
    expect(chart).toMatch(/<barDir val="col">.*<grouping val="stacked">/s);
    expect(references(chart)).toEqual([
      ...['Profil!B1', 'Profil!A2:A4', 'Profil!B2:B4'],
      ...['Profil!C1', 'Profil!A2:A4', 'Profil!C2:C4'],
    ]);
  });

  it('draws bars side by side, one series per row', async () => {
    const chart = await drawn('BarClustered', 'Rows', 'A1:C3');
    expect(chart).toMatch(/<barDir val="bar">.*<grouping val="clustered">/s);
    expect(references(chart)).toEqual([
      ...['Profil!A2', 'Profil!B1:C1', 'Profil!B2:C2'],
      ...['Profil!A3', 'Profil!B1:C1', 'Profil!B3:C3'],
    ]);
  });

  it('puts two charts on one sheet, each in its place', async () => {
    const host = await openSample();
    await draw(host, 'ColumnStacked', 'Columns');
    await draw(host, 'BarClustered', 'Rows');
    const again = await openHost(host.save());
    const drawing = partsOf(again.save()).get('xl/drawings/drawing1.xml') ?? '';
    expect(drawing.match(/<xdr:from><xdr:col>4</g)).toHaveLength(2);
  });

  it('keeps a chart that has been written when cells change afterwards', async () => {
    const host = await openSample();
    await draw(host, 'BarClustered', 'Rows');
    host.save();
    host.workbook.setCell('Profil', 'B2', 7);
    expect([...partsOf(host.save()).keys()]).toContain('xl/charts/chart1.xml');
  });

  it('lists the charts of a sheet by their names, those of a package and those just drawn', async () => {
    const host = await openHost(vorlageBytes());
    await host.excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Plan');
      sheet.charts.add('BarClustered', sheet.getRange('A6:B8'), 'Columns').name = 'Neu';
      await context.sync();
    });
    expect(await host.excel.run((context) => names(context, 'Verlauf'))).toEqual([
      'Relevante Handlungsbedarfe je Schlüsselgruppe',
      'Ressourcenbereiche damals und heute',
    ]);
    expect(await host.excel.run((context) => names(context, 'Plan'))).toEqual(['Neu']);
    expect(await host.excel.run((context) => names(context, 'Kennung'))).toEqual([]);
  });

  it('says plainly what it does not draw', async () => {
    const host = await openSample();
    expect(await codeOf(draw(host, 'Line', 'Columns'))).toBe('ApiNotImplemented');
    expect(await codeOf(draw(host, 'BarClustered'))).toBe('ApiNotImplemented');
    expect([...partsOf(host.save()).keys()].filter((path) => path.includes('charts'))).toEqual([]);
  });
});
