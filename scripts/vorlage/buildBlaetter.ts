/**
 * Builds the packet from which the pane adds the sheets of the template to a workbook: a carrier workbook without what
 * Excel refuses to insert, and what has to be restored afterwards. Reads no file and writes none.
 */
import { BLATT } from '../../src/mappe/layout';
import type { Blaetterpaket } from '../../src/excel/aktualisieren/blaetterpaket';
import { type Diagramm, RESSOURCENDIAGRAMM } from '../../src/excel/aktualisieren/diagramm';
import { build } from './buildFallmappe';
import { cellAt } from './cells';
import type { Excelize } from './excelize';
import { LIST_PREFIX } from './lists';
import { VERLAUF_TEXT } from './sheetTexts';
import { CHART_CELLS } from './verlaufChart';
import { COUNTS } from './verlaufCounts';

/** The text of the packet; the same for every build. */
export function buildBlaetter(excelize: Excelize): string {
  const { bytes, names } = build(excelize, 'blaetter');
  const paket: Blaetterpaket = {
    namen: [...names].map(([name, bezug]) => ({
      name,
      bezug: `=${bezug}`,
      sichtbar: !name.startsWith(LIST_PREFIX),
    })),
    diagramme: [zaehlungsdiagramm(), RESSOURCENDIAGRAMM],
    mappe: Buffer.from(bytes).toString('base64'),
  };
  return `${JSON.stringify(paket, null, 1)}\n`;
}

/** The first chart of the sheet „Verlauf“, over dates and counts with their headers. */
function zaehlungsdiagramm(): Diagramm {
  const first = cellAt(COUNTS.dateColumn, COUNTS.headRow);
  const last = cellAt(COUNTS.positionColumn - 1, COUNTS.lastRow);
  return {
    blatt: BLATT.verlauf,
    typ: 'ColumnStacked',
    daten: `${first}:${last}`,
    reihen: 'Columns',
    titel: VERLAUF_TEXT.diagramm,
    von: CHART_CELLS.first,
    bis: CHART_CELLS.last,
  };
}
