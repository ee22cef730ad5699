/** Reads tables, single cells and blocks beside the main way along with its values: no round trip of their own. */
import type { Liste } from '../../listen/liste';
import type { Teilbestand } from '../../mappe/gelesen';
import { type Inventar, istHeil } from '../../mappe/inventar';
import type { Teile } from '../../mappe/teile';
import { bestandOf, loaded } from './bestand';

/** The cells of a part: how to come to them, and whether their formulas are asked for. */
export interface Teilbereich {
  readonly name: string;
  readonly mitFormeln: boolean;
  /** Always a new one: what was asked of a range in a request that failed must not mix with another one. */
  readonly range: (context: Excel.RequestContext) => Excel.Range;
}

/** The parts that are there. */
export function bereicheVon(inventar: Inventar, { listen, felder }: Teile): Teilbereich[] {
  return [
    ...listen
      .filter(({ name }) => inventar.tabellen.has(name))
      .map((liste) => ({
        name: liste.name,
        mitFormeln: !hatLangeTexte(liste),
        range: ({ workbook }: Excel.RequestContext) => workbook.tables.getItem(liste.name).getRange(),
      })),
    ...felder
      .filter(({ name }) => istHeil(inventar.namen.get(name)))
      .map(({ name }) => ({
        name,
        mitFormeln: true,
        range: ({ workbook }: Excel.RequestContext) => workbook.names.getItem(name).getRange(),
      })),
  ];
}

/** Tables that the program alone fills, with ciphertext: nobody has formulas there. */
function hatLangeTexte({ spalten }: Liste): boolean {
  return Object.values(spalten).some(({ art }) => art === 'lang');
}

/** Asks for everything that is there; the answer gives it after the next round trip. */
export function queueTeile(
  context: Excel.RequestContext,
  inventar: Inventar,
  teile: Teile,
): () => Teilbestand {
  const bereiche = bereicheVon(inventar, teile).map(
    ({ name, mitFormeln, range }) => [name, loaded(range(context), mitFormeln)] as const,
  );
  return () => ({
    bestaende: new Map(bereiche.map(([name, range]) => [name, bestandOf(range)])),
    gesucht: gesuchteNamen(teile),
  });
}

/** The names of all parts that are asked for, found or not. */
export function gesuchteNamen({ listen, felder }: Teile): ReadonlySet<string> {
  return new Set([...listen, ...felder].map(({ name }) => name));
}
