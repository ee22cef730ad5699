/**
 * A column for a table beside which another one stands. Excel adds a column by moving the cells to the right of the table, which
 * it refuses where they belong to a table of another height; so a whole column of the sheet comes first, and the table then
 * reaches over it. What stands beside keeps its distance, and nothing that people wrote there is taken in.
 */
import { columnLetters, parseAnker } from '../../listen/adresse';
import type { Bestand } from '../../mappe/bestand';

/** Where the new column goes. */
export interface Zwischenraum {
  /** Number of the column of the sheet. */
  readonly spalte: number;
  /** First column, row of the headers and last row of the table. */
  readonly links: number;
  readonly oben: number;
  readonly unten: number;
}

/** The place of a further column, or null where no other table stands to the right. @param weitere columns that come before it. */
export function zwischenraum(
  { address, values }: Pick<Bestand, 'address' | 'values'>,
  weitere: number,
  bestaende: ReadonlyMap<string, Pick<Bestand, 'address'>>,
): Zwischenraum | null {
  const { blatt, zeile, spalte } = parseAnker(address);
  const ende = spalte + (values[0]?.length ?? 0);
  const rechts = [...bestaende.values()].some((andere) => {
    const anker = parseAnker(andere.address);
    return anker.blatt === blatt && anker.spalte >= ende;
  });
  if (!rechts) return null;
  return { spalte: ende + weitere, links: spalte, oben: zeile, unten: zeile + values.length - 1 };
}

/** The one further right first; of one table the left one first. */
export function vonRechts(
  eine: { readonly zwischen: Zwischenraum | null },
  andere: { readonly zwischen: Zwischenraum | null },
): number {
  if (eine.zwischen?.links === andere.zwischen?.links) return 0;
  return (andere.zwischen?.links ?? 0) - (eine.zwischen?.links ?? 0);
}

/** Queues it. */
export function macheRaum(tabelle: Excel.Table, kopf: string, raum: Zwischenraum): void {
  const { worksheet } = tabelle;
  const neue = columnLetters(raum.spalte);
  worksheet.getRange(`${neue}:${neue}`).insert('Right');
  // The header first: Excel gives a name of its own to a column that has none.
  worksheet.getRange(`${neue}${raum.oben}`).values = [[kopf]];
  tabelle.resize(`${columnLetters(raum.links)}${raum.oben}:${neue}${raum.unten}`);
}
