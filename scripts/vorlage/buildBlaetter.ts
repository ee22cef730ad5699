/**
 * Builds the packet from which the pane adds the sheets of the template to a workbook: a carrier workbook without what
 * Excel refuses to insert, and what has to be restored afterwards. Reads no file and writes none.
 */
import type { Blaetterpaket } from '../../src/excel/aktualisieren/blaetterpaket';
import type { Diagramm } from '../../src/excel/aktualisieren/diagramm';
import { VERLAUF_BLATT } from '../../src/bereiche/verlauf/listen';
import { RESSOURCENDIAGRAMM } from './verlaufBlock';
import type { Vorlagenbereich } from './bereiche';
import { build } from './buildFallmappe';
import { cellAt } from './cells';
import type { Excelize } from './excelize';
import { formelnIn } from './formelnIn';
import { LIST_PREFIX } from './lists';
import { VERLAUF_TEXT } from './sheetTexts';
import { CHART_CELLS } from './verlaufChart';
import { COUNTS } from './verlaufCounts';

/** The text of the packet; the same for every build. */
export function buildBlaetter(excelize: Excelize, bereiche: readonly Vorlagenbereich[]): string {
  const { bytes, names, builder } = build(excelize, 'blaetter', bereiche);
  const paket: Blaetterpaket = {
    blaetter: builder.sheets.map(({ name }) => name),
    namen: [...names].map(([name, bezug]) => ({
      name,
      bezug: `=${bezug}`,
      sichtbar: !name.startsWith(LIST_PREFIX),
    })),
    formeln: formelnIn(builder),
    diagramme: VERLAUFSDIAGRAMME,
    mappe: Buffer.from(bytes).toString('base64'),
  };
  return `${JSON.stringify(paket, null, 1)}\n`;
}

/** The first chart of the sheet „Verlauf“, over dates and counts with their headers. */
function zaehlungsdiagramm(): Diagramm {
  const first = cellAt(COUNTS.dateColumn, COUNTS.headRow);
  const last = cellAt(COUNTS.positionColumn - 1, COUNTS.lastRow);
  return {
    blatt: VERLAUF_BLATT,
    typ: 'ColumnStacked',
    daten: `${first}:${last}`,
    reihen: 'Columns',
    titel: VERLAUF_TEXT.diagramm,
    von: CHART_CELLS.first,
    bis: CHART_CELLS.last,
  };
}

/** The charts of the sheet „Verlauf“, for an Excel that does not take them along with the sheet. */
export const VERLAUFSDIAGRAMME: readonly Diagramm[] = [zaehlungsdiagramm(), RESSOURCENDIAGRAMM];
