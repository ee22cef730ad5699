/** Reads tables, single cells and blocks beside the main way along with its values: no round trip of their own. */
import type { Teilbestand } from '../../mappe/gelesen';
import { type Inventar, istHeil } from '../../mappe/inventar';
import type { Teile } from '../../mappe/teile';
import { bestandOf, loaded } from './bestand';

/** Asks for everything that is there; the answer gives it after the next round trip. */
export function queueTeile(
  context: Excel.RequestContext,
  inventar: Inventar,
  { listen, felder }: Teile,
): () => Teilbestand {
  const { names, tables } = context.workbook;
  const bereiche = [
    ...listen
      .filter(({ name }) => inventar.tabellen.has(name))
      .map(({ name }) => [name, loaded(tables.getItem(name).getRange())] as const),
    ...felder
      .filter(({ name }) => istHeil(inventar.namen.get(name)))
      .map(({ name }) => [name, loaded(names.getItem(name).getRange())] as const),
  ];
  return () => ({
    bestaende: new Map(bereiche.map(([name, range]) => [name, bestandOf(range)])),
    gesucht: new Set([...listen, ...felder].map(({ name }) => name)),
  });
}
