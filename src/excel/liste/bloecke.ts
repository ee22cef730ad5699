/** How a long table is cut for single requests, and put together again. Pure. */
import type { Raster } from '../../listen/raster';
import type { Tabellenbestand } from '../../mappe/liste/tabellenmappe';

/** Data rows of one block, and whether some of them are hidden. */
export type Block = Raster & { readonly verborgen: boolean };

/**
 * Cells of one block: Excel on the web gives and takes 5 MB at most. A cell costs some forty bytes with its kind and format, and
 * a row of a list of cases some two thousand for its texts.
 */
export const ZELLEN_JE_BLOCK = 45_000;

/** So many rows of so many columns are a block. @param zellen of it at most. */
export function hoechstens(spalten: number, zellen: number): number {
  return Math.max(1, Math.floor(zellen / spalten));
}

/** The blocks of so many rows: where each begins, and how many it has. */
export function bloecke(zeilen: number, jeBlock: number): [von: number, anzahl: number][] {
  return Array.from({ length: Math.ceil(zeilen / jeBlock) }, (_, nummer) => {
    const von = nummer * jeBlock;
    return [von, Math.min(jeBlock, zeilen - von)];
  });
}

/** The whole table with its headers. */
export function untereinander(
  koepfe: Raster,
  gelesene: readonly Block[],
): Pick<Tabellenbestand, 'tabelle' | 'verborgen'> {
  const alle = [koepfe, ...gelesene];
  return {
    tabelle: {
      address: koepfe.address,
      values: alle.flatMap(({ values }) => values),
      valueTypes: alle.flatMap(({ valueTypes }) => valueTypes),
      numberFormat: alle.flatMap(({ numberFormat }) => numberFormat),
    },
    verborgen: gelesene.flatMap(({ values, verborgen }) => values.map(() => verborgen)),
  };
}
