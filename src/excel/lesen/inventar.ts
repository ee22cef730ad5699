/** The first round trip: asks Excel which names, tables and sheets the workbook has. */
import { type Inventar, stelleVon } from '../../mappe/inventar';
import { NachNamen } from '../../mappe/nachNamen';

/** Asks for the defined names of the workbook; the answer gives each with its reference after the next round trip. */
export function queueNamen({ workbook: { names } }: Excel.RequestContext): () => ReadonlyMap<string, string> {
  names.load('items/name,items/formula');
  return () => new NachNamen(names.items.map((item) => [item.name, String(item.formula)]));
}

/** Reads the inventory in one round trip. */
export async function readInventar(context: Excel.RequestContext): Promise<Inventar> {
  const inventar = queueInventar(context);
  await context.sync();
  return inventar();
}

/** Asks for the inventory; the answer gives it after the next round trip. */
export function queueInventar(context: Excel.RequestContext): () => Inventar {
  const { tables, worksheets, functions } = context.workbook;
  const gefragteNamen = queueNamen(context);
  tables.load('items/name');
  worksheets.load('items/name,items/protection/protected');
  const tag = functions.date(1904, 1, 2);
  tag.load('value');
  return () => {
    const namen = gefragteNamen();
    return {
      namen,
      stellen: new NachNamen([...namen].map(([name, bezug]) => [name, stelleVon(bezug)])),
      tabellen: new NachNamen(tables.items.map((table) => [table.name, true])),
      blaetter: new NachNamen(
        worksheets.items.map((sheet) => [sheet.name, { geschuetzt: sheet.protection.protected }]),
      ),
      serial1904: tag.value,
    };
  };
}
