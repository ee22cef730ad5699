/** Queues writes of blocks; number format first, so that a text stays a text. Never sends anything by itself. */
import type { Blockstand } from '../../mappe/fallmappe';
import { FINGERABDRUCK_UNVOLLSTAENDIG } from '../../mappe/fallmappe';
import type { Ort } from '../../listen/zelle';
import { ortAt, parseAnker } from '../../listen/adresse';

/** The range of a block, wherever it has moved. */
export function zielbereich(context: Excel.RequestContext, { ziel, nachher }: Blockstand): Excel.Range {
  const breite = nachher[0]?.length ?? 1;
  const { names, tables } = context.workbook;
  if (ziel.art === 'name') return names.getItem(ziel.name).getRange();
  if (ziel.art === 'tabellenzeile') {
    const daten = tables.getItem(ziel.tabelle).getDataBodyRange();
    return daten.getCell(ziel.zeile, 0).getResizedRange(nachher.length - 1, breite - 1);
  }
  const spalte = tables.getItem(ziel.tabelle).columns.getItem(ziel.spalte).getDataBodyRange();
  return ziel.art === 'spalte' ? spalte : spalte.getCell(ziel.zeile, 0);
}

/** Queues the new contents of blocks. */
export function queueNachher(context: Excel.RequestContext, bloecke: readonly Blockstand[]): void {
  for (const block of bloecke) {
    const range = zielbereich(context, block);
    range.numberFormat = block.nachher.map((row, zeile) =>
      row.map((_, spalte) => formatIn(block, zeile, spalte)),
    );
    range.values = block.nachher.map((row) => row.map(verbatim));
  }
}

function formatIn({ format }: Blockstand, zeile: number, spalte: number): string {
  return typeof format === 'string' ? format : (format[zeile]?.[spalte] ?? 'General');
}

/** Excel takes the first apostrophe of a text for a sign of its own; a second one keeps it. */
function verbatim(wert: string | number): string | number {
  return typeof wert === 'string' && wert.startsWith("'") ? `'${wert}` : wert;
}

/** Queues „unvollständig“ for the fingerprint, which is the last block. */
export function queueUnvollstaendig(context: Excel.RequestContext, bloecke: readonly Blockstand[]): void {
  const fingerabdruck = bloecke.slice(-1);
  queueNachher(
    context,
    fingerabdruck.map((block) => ({ ...block, nachher: [[FINGERABDRUCK_UNVOLLSTAENDIG]] })),
  );
}

/** Queues the contents that blocks had before. */
export function queueVorher(context: Excel.RequestContext, bloecke: readonly Blockstand[]): void {
  for (const block of bloecke) queueInhalt(context, block, block.vorher);
}

/**
 * Queues contents with formulas for the cells of a block.
 * A number or formula in a text cell would come back as text, so its format follows after its contents.
 */
export function queueInhalt(
  context: Excel.RequestContext,
  block: Blockstand,
  { formulas, numberFormat }: Blockstand['vorher'],
): void {
  const range = zielbereich(context, block);
  range.numberFormat = numberFormat.map((row, zeile) =>
    row.map((format, spalte) => (istEingabe(formulas[zeile]?.[spalte]) ? 'General' : format)),
  );
  range.formulas = formulas.map((row) => [...row]);
  range.numberFormat = numberFormat.map((row) => [...row]);
}

/** Whether a content is a number, a truth value or a formula, and no text. */
function istEingabe(formula: unknown): boolean {
  return typeof formula !== 'string' || formula.startsWith('=');
}

/** The cells of a block that no longer hold what was written. */
export function abweichungen(
  { nachher }: Blockstand,
  { address, values }: Pick<Excel.Range, 'address' | 'values'>,
): Ort[] {
  const anker = parseAnker(address);
  if (values.length !== nachher.length) return [ortAt(anker)];
  return nachher.flatMap((row, zeile) =>
    row.flatMap((wert, spalte) =>
      istGleich(wert, values[zeile]?.[spalte]) ? [] : [ortAt(anker, zeile, spalte)],
    ),
  );
}

/** Excel keeps fifteen digits of a number; a thousandth of a second is far above that. */
const TOLERANZ_TAGE = 1e-8;

function istGleich(geschrieben: string | number, wert: unknown): boolean {
  if (typeof geschrieben === 'string' || typeof wert !== 'number') return geschrieben === wert;
  return Math.abs(geschrieben - wert) < TOLERANZ_TAGE;
}
