/** Looks below a table: what stands there in its key column was meant as rows of it, and would be left out in silence. */
import { type Anker, ortAt, parseAnker } from '../../listen/adresse';
import type { Fehler } from '../../listen/fehler';
import { normalized } from '../../listen/readRating';
import type { Raster } from '../../listen/raster';
import { ausserhalb, ZEILEN_DARUNTER } from '../../mappe/liste/darunter';
import type { Tabellenwunsch } from '../../mappe/liste/tabellenmappe';
import type { ExcelRuntime } from '../leitung';

/** The last row of a table, totals included, and the last one in use on its sheet; 0 for none. */
export interface Tabellenende {
  readonly tabelle: number;
  readonly blatt: number;
}

/** Asks where a table ends; the answer gives it after the next round trip. @param table may be none. */
export function queueEnde(table: Excel.Table): () => Tabellenende {
  // Not the addresses: that of a range down to the last row of a sheet has no row in it.
  const ganze = table.getRange().load('rowIndex,rowCount').untrack();
  const benutzt = table.worksheet.getUsedRange().load('rowIndex,rowCount').untrack();
  return () => ({ tabelle: letzteZeile(ganze), blatt: letzteZeile(benutzt) });
}

function letzteZeile({ rowIndex, rowCount }: Pick<Excel.Range, 'rowIndex' | 'rowCount'>): number {
  return rowIndex + rowCount;
}

/** What the table looked like before. */
interface Gesehen {
  readonly koepfe: Raster;
  readonly ende: Tabellenende;
}

/**
 * The error of what stands below; a round trip only where the sheet goes on below the table. Null where the table ends elsewhere
 * by then: what stands below it now may have become a row of it.
 */
export async function liesDarunter(
  excel: ExcelRuntime,
  { tabelle, schluesselspalte }: Tabellenwunsch,
  { koepfe, ende }: Gesehen,
): Promise<Fehler[] | null> {
  const kopfzeile = koepfe.values[0] ?? [];
  const position = kopfzeile.findIndex((kopf) => normalized(String(kopf)) === normalized(schluesselspalte));
  const anzahl = Math.min(ZEILEN_DARUNTER, ende.blatt - ende.tabelle);
  if (position < 0 || anzahl < 1) return [];
  const { blatt, spalte } = parseAnker(koepfe.address);
  const erste = { blatt, zeile: ende.tabelle + 1, spalte: spalte + position };
  const unten = await excel.run((context) => liesUnten(context, tabelle, { erste, anzahl }));
  if (unten.ende !== ende.tabelle) return null;
  const orte = unten.werte.flatMap((wert, zeile) =>
    String(wert).trim() === '' ? [] : [ortAt(erste, zeile)],
  );
  return ausserhalb(tabelle, orte);
}

async function liesUnten(
  context: Excel.RequestContext,
  tabelle: string,
  { erste, anzahl }: { readonly erste: Anker; readonly anzahl: number },
): Promise<{ readonly werte: readonly unknown[]; readonly ende: number }> {
  const { tables, worksheets } = context.workbook;
  const ganze = tables.getItem(tabelle).getRange().load('rowIndex,rowCount').untrack();
  const zelle = worksheets.getItem(erste.blatt).getCell(erste.zeile - 1, erste.spalte - 1);
  const range = zelle
    .getResizedRange(anzahl - 1, 0)
    .load('values')
    .untrack();
  await context.sync();
  return { werte: range.values.map(([wert]) => wert as unknown), ende: letzteZeile(ganze) };
}
