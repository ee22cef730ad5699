/** Charts that Excel does not carry over with a sheet: what they show, and how they are drawn. Knows no workbook in particular. */
import type { Fehlstelle } from '../../fall/texte/fehlstelle';
import { ablehnungVon } from '../hostFehler';
import { type ExcelRuntime, KeineAntwort } from '../leitung';

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

/**
 * Draws charts one by one. Their numbers stand in the cells beside them: one that Excel refuses costs no other.
 * @returns those that were refused. @throws KeineAntwort: an Excel that does not answer is not asked for the next.
 */
export async function zeichneAlle(
  excel: ExcelRuntime,
  diagramme: readonly Diagramm[],
  zeichneEines: (context: Excel.RequestContext, diagramm: Diagramm) => Promise<void>,
): Promise<Fehlstelle[]> {
  const fehlt: Diagramm[] = [];
  for (const diagramm of diagramme) {
    try {
      await excel.run((context) => zeichneEines(context, diagramm));
    } catch (error) {
      if (error instanceof KeineAntwort) throw error;
      ablehnungVon(error);
      fehlt.push(diagramm);
    }
  }
  return fehlt.map(alsFehlstelle);
}

/** A chart that is not there for certain. */
export function alsFehlstelle({ blatt, titel }: Diagramm): Fehlstelle {
  return { art: 'diagramm', blatt, titel };
}

/** Draws a chart; one round trip. */
export async function zeichne(context: Excel.RequestContext, diagramm: Diagramm): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(diagramm.blatt);
  const chart = sheet.charts.add(diagramm.typ, sheet.getRange(diagramm.daten), diagramm.reihen);
  chart.name = diagramm.titel;
  chart.title.text = diagramm.titel;
  chart.setPosition(diagramm.von, diagramm.bis);
  await context.sync();
}

/** Draws a chart where its sheet came without; desktop Excel brings charts along with a sheet. */
export async function zeichneFehlendes(context: Excel.RequestContext, diagramm: Diagramm): Promise<void> {
  const { charts } = context.workbook.worksheets.getItem(diagramm.blatt);
  charts.load('items/name');
  await context.sync();
  if (!charts.items.some(({ name }) => name === diagramm.titel)) await zeichne(context, diagramm);
}
