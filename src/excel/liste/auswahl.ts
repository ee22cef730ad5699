/** Which rows of a large table a person means: those that are shown, or of these the selected ones. Changes nothing. */
import type { Tabellenwunsch, Zeilenumfang, Zeilenwahl } from '../../mappe/liste/tabellenmappe';
import { istKeineZellauswahl } from '../hostFehler';
import type { ExcelRuntime } from '../leitung';
import { zugangZu } from '../zugang';

type Wunsch = Pick<Tabellenwunsch, 'tabelle' | 'schluesselspalte'>;

/** Rows of the sheet, counted from 0. */
interface Reihen {
  readonly rowIndex: number;
  readonly rowCount: number;
}

const KEINE: Zeilenwahl = { art: 'gewaehlt', schluessel: new Set() };

/** In one round trip. Where no cells are selected, no row is. @throws what Excel refuses. */
export async function liesAuswahl(
  excel: ExcelRuntime,
  wunsch: Wunsch,
  umfang: Zeilenumfang,
): Promise<Zeilenwahl> {
  try {
    return await excel.run((context) => frage(context, wunsch, umfang));
  } catch (fehler) {
    if (umfang === 'markiert' && istKeineZellauswahl(fehler)) return KEINE;
    throw fehler;
  }
}

async function frage(
  context: Excel.RequestContext,
  { tabelle, schluesselspalte }: Wunsch,
  umfang: Zeilenumfang,
): Promise<Zeilenwahl> {
  const spalte = zugangZu(context).spalte(tabelle, schluesselspalte);
  const kopf = spalte.getHeaderRowRange().load('values');
  const zellen = spalte.getDataBodyRange().load('values,rowIndex');
  // With its header, which is seen wherever the column is: the view of nothing is told in no documentation.
  const gesehen = spalte.getRange().getVisibleView().load('values');
  const markiert = umfang === 'markiert' ? queueMarkierung(context, tabelle) : null;
  await context.sync();
  const [erste, ...weitere] = gesehen.values.map(([wert]) => wert as unknown);
  if (erste === undefined || erste !== kopf.values[0]?.[0]) return { art: 'spalteVerborgen' };
  const gezeigt = new Set(weitere);
  const reihen = markiert?.();
  const gemeinte = zellen.values
    .filter((_, zeile) => reihen === undefined || liegtIn(reihen, zellen.rowIndex + zeile))
    .map(([wert]) => wert as unknown)
    .filter((schluessel) => schluessel !== '' && gezeigt.has(schluessel));
  return { art: 'gewaehlt', schluessel: new Set(gemeinte) };
}

/** The selected rows of the sheet with the table; none where another sheet is in front. */
function queueMarkierung(context: Excel.RequestContext, tabelle: string): () => readonly Reihen[] {
  const auswahl = context.workbook.getSelectedRanges();
  const blatt = zugangZu(context).tabelle(tabelle).worksheet.load('id');
  const vorn = auswahl.worksheet.load('id');
  const bereiche = auswahl.areas.load('items/rowIndex,items/rowCount');
  return () => (blatt.id === vorn.id ? bereiche.items : []);
}

function liegtIn(reihen: readonly Reihen[], reihe: number): boolean {
  return reihen.some(({ rowIndex, rowCount }) => reihe >= rowIndex && reihe < rowIndex + rowCount);
}
