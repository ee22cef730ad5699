/** Charts that Excel does not carry over with a sheet: what they show, and how they are drawn. Knows no workbook in particular. */
import { BLATT } from '../layout';
import { VERLAUF_BLOCK } from './verlaufBlock';

/** A chart over a range with headers. */
export interface Diagramm {
  readonly blatt: string;
  readonly typ: 'ColumnStacked' | 'BarClustered';
  readonly daten: string;
  /** Whether a series is a row or a column of the range. */
  readonly reihen: 'Rows' | 'Columns';
  readonly titel: string;
  /** First and last cell under it. */
  readonly von: string;
  readonly bis: string;
}

const { titel, daten, von, bis } = VERLAUF_BLOCK.diagramm;

/** The second chart of the sheet „Verlauf“. */
export const RESSOURCENDIAGRAMM: Diagramm = {
  blatt: BLATT.verlauf,
  typ: 'BarClustered',
  daten,
  reihen: 'Rows',
  titel,
  von,
  bis,
};

/** Draws a chart; one round trip. */
export async function zeichne(context: Excel.RequestContext, diagramm: Diagramm): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(diagramm.blatt);
  const chart = sheet.charts.add(diagramm.typ, sheet.getRange(diagramm.daten), diagramm.reihen);
  chart.name = diagramm.titel;
  chart.title.text = diagramm.titel;
  chart.setPosition(diagramm.von, diagramm.bis);
  await context.sync();
}
