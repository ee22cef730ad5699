/** Reads tables, single cells and blocks beside the main way along with its values: no round trip of their own. */
import { Inhalt } from '../../listen/inhalt';
import type { Teile } from '../../mappe/teile';
import { type Bestand, bestandOf, loaded } from './bestand';
import { type Inventar, istHeil } from './inventar';

/** What was found of the parts, by the name of the table or cell; and what was looked for. */
export interface Teilbestand {
  readonly bestaende: ReadonlyMap<string, Bestand>;
  readonly gesucht: ReadonlySet<string>;
}

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

/** The parts as the port hands them on. @param fassungen versions of the tables in the workbook, by name. */
export function inhaltAus(
  { bestaende, gesucht }: Teilbestand,
  fassungen?: ReadonlyMap<string, number>,
): Inhalt {
  return new Inhalt(bestaende, gesucht, fassungen);
}
