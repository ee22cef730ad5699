/** Reads tables, single cells and blocks beside the main way along with its values: no round trip of their own. */
import type { Teilbestand } from '../../mappe/gelesen';
import { type Inventar, istLesbar } from '../../mappe/inventar';
import type { Teile } from '../../mappe/teile';
import { bestandOf, loaded, zeilenbestandOf, zeilenLoaded } from './bestand';

/** Asks for everything that is there; the answer gives it after the next round trip. */
export function queueTeile(
  context: Excel.RequestContext,
  inventar: Inventar,
  { listen, felder }: Teile,
): () => Teilbestand {
  const { names, tables } = context.workbook;
  const genannte = felder.filter((feld) => istLesbar(inventar, feld));
  const mehrzeilige = [
    ...listen
      .filter(({ name }) => inventar.tabellen.has(name))
      .map(({ name }) => [name, zeilenLoaded(tables.getItem(name).getRange())] as const),
    ...genannte
      .filter((feld) => 'zeilen' in feld)
      .map(({ name }) => [name, zeilenLoaded(names.getItem(name).getRange())] as const),
  ];
  const einzelne = genannte
    .filter((feld) => !('zeilen' in feld))
    .map(({ name }) => [name, loaded(names.getItem(name).getRange())] as const);
  return () => ({
    bestaende: new Map([
      ...mehrzeilige.map(([name, range]) => [name, zeilenbestandOf(range)] as const),
      ...einzelne.map(([name, range]) => [name, bestandOf(range)] as const),
    ]),
    gesucht: new Set([...listen, ...felder].map(({ name }) => name)),
  });
}
