/** Headers with another name, and columns that tables are to get. */
import type { Liste } from '../../listen/liste';
import type { Migration } from '../../mappe/bereich';
import { ladeKopfzelle, macheRaum, vonRechts, type Zwischenraum } from './zwischenraum';

/** A column that a table is to get. */
export interface NeueSpalte {
  readonly liste: Liste;
  readonly kopf: string;
  /** Rows below the header. */
  readonly zeilen: number;
  /** Where it goes on a sheet on which another table stands to the right; null where nothing does. */
  readonly zwischen: Zwischenraum | null;
}

/** What is to be done with the headers of one Bereich. */
interface Kopfschritt {
  readonly ueberschriften: Migration['ueberschriften'];
  readonly spalten: readonly NeueSpalte[];
}

/** Does it. @throws what Excel refuses; doing it again goes on from there. */
export async function richteKoepfe(
  context: Excel.RequestContext,
  schritte: readonly Kopfschritt[],
): Promise<void> {
  const { tables } = context.workbook;
  const zellen = new Map<NeueSpalte, Excel.Range>();
  for (const spalte of schritte.flatMap(({ spalten }) => spalten))
    if (spalte.zwischen !== null)
      zellen.set(spalte, ladeKopfzelle(tables.getItem(spalte.liste.name), spalte.zwischen));
  if (zellen.size > 0) await context.sync();
  for (const { ueberschriften, spalten } of schritte) {
    for (const { tabelle, alt, neu } of ueberschriften)
      tables.getItem(tabelle).columns.getItem(alt).getHeaderRowRange().values = [[neu]];
    // From the right to the left, so that no place moves before its turn.
    for (const spalte of [...spalten].sort(vonRechts)) queueSpalte(tables, spalte, zellen.get(spalte));
  }
  await context.sync();
}

function queueSpalte(
  tables: Excel.TableCollection,
  { liste, kopf, zeilen, zwischen }: NeueSpalte,
  kopfzelle: Excel.Range | undefined,
): void {
  const tabelle = tables.getItem(liste.name);
  if (zwischen !== null && kopfzelle) return macheRaum(tabelle, kopf, zwischen, kopfzelle);
  const leer = Array.from({ length: zeilen }, () => ['']);
  tabelle.columns.add(undefined, [[kopf], ...leer]);
}
