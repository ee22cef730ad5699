/** The first round trip: asks Excel which names, tables and sheets the workbook has. */
import { type Inventar, stelleVon } from '../../mappe/inventar';

/** Reads the inventory in one round trip. */
export async function readInventar(context: Excel.RequestContext): Promise<Inventar> {
  const { names, tables, worksheets, functions } = context.workbook;
  names.load('items/name,items/formula');
  tables.load('items/name');
  worksheets.load('items/name,items/protection/protected');
  const tag = functions.date(1904, 1, 2);
  tag.load('value');
  await context.sync();
  const namen = names.items.map((item) => [item.name, String(item.formula)] as const);
  return {
    namen: new Map(namen),
    stellen: new Map(namen.map(([name, bezug]) => [name, stelleVon(bezug)])),
    tabellen: new Set(tables.items.map((table) => table.name)),
    blaetter: new Map(
      worksheets.items.map((sheet) => [sheet.name, { geschuetzt: sheet.protection.protected }]),
    ),
    serial1904: tag.value,
  };
}
