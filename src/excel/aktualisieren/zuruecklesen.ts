/** Reads back what came with inserted sheets, before anybody says that it is done. */
import type { Fehlstelle } from '../../fall/texte/fehlstelle';
import { istGleicheFormel, type Paketformel, queuePruefung } from './formeln';
import type { Namenssatz } from './namen';

/** What the workbook has to hold now. */
export interface Erwartet {
  readonly blaetter: readonly string[];
  readonly namen: readonly Namenssatz[];
  readonly formeln: readonly Paketformel[];
}

/**
 * Formulas that do not stand where they belong; null where a sheet or a name is missing or points elsewhere, without which
 * the program would not find its cells. One round trip.
 */
export async function liesZurueck(
  context: Excel.RequestContext,
  { blaetter, namen, formeln }: Erwartet,
): Promise<Fehlstelle[] | null> {
  const { names, worksheets } = context.workbook;
  names.load('items/name,items/formula');
  worksheets.load('items/name');
  const fehlt = queuePruefung(context, formeln);
  await context.sync();
  const da = new Set(worksheets.items.map(({ name }) => name.toLowerCase()));
  const bezuege = new Map(names.items.map(({ name, formula }) => [name.toLowerCase(), String(formula)]));
  const istDa =
    blaetter.every((blatt) => da.has(blatt.toLowerCase())) &&
    namen.every(({ name, bezug }) => istGleicheFormel(bezug, bezuege.get(name.toLowerCase())));
  return istDa ? fehlt() : null;
}
