/** Queues writes of blocks; number format first, so that a text stays a text. Never sends anything by itself. */
import type { Blockstand } from '../app/fallmappe';
import { NAME_ERGEBNIS } from './layout';

/** Cells that keep long text readable (a text cell of Excel shows long entries as ####) and never hold foreign text. */
const STANDARDFORMAT: ReadonlySet<string> = new Set([NAME_ERGEBNIS.begruendung]);
const ZEITFORMAT = 'dd.mm.yyyy hh:mm';

/** The range of a block, wherever it has moved. */
export function zielbereich(context: Excel.RequestContext, { ziel }: Blockstand): Excel.Range {
  const { names, tables } = context.workbook;
  return ziel.art === 'name'
    ? names.getItem(ziel.name).getRange()
    : tables.getItem(ziel.tabelle).columns.getItem(ziel.spalte).getDataBodyRange();
}

/** Queues the new contents of blocks. */
export function queueNachher(context: Excel.RequestContext, bloecke: readonly Blockstand[]): void {
  for (const block of bloecke) {
    const range = zielbereich(context, block);
    range.numberFormat = block.nachher.map((row) => row.map((wert) => formatFor(block, wert)));
    range.values = block.nachher.map((row) => [...row]);
  }
}

function formatFor({ ziel }: Blockstand, wert: string | number): string {
  if (typeof wert === 'number') return ZEITFORMAT;
  return ziel.art === 'name' && STANDARDFORMAT.has(ziel.name) ? 'General' : '@';
}

/** Queues the contents that blocks had before. */
export function queueVorher(context: Excel.RequestContext, bloecke: readonly Blockstand[]): void {
  for (const block of bloecke) {
    const range = zielbereich(context, block);
    range.numberFormat = block.vorher.numberFormat.map((row) => [...row]);
    range.formulas = block.vorher.formulas.map((row) => [...row]);
  }
}
