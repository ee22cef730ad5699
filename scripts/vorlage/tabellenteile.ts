/** Parts of a sheet one below another: a heading with its explanation, then a table or single cells. */
import type { Feldvorlage, Tabellenvorlage } from '../../src/listen/vorlage';
import type { Zellwert } from '../../src/listen/werte';
import { columnName } from './cells';
import { putField } from './fields';
import { putExplainedSection, type Span } from './heading';
import { putListTable } from './listTable';
import type { SheetBuilder } from './sheetBuilder';

const EXPLANATION_HEIGHT = 34;
const FIELD_HEIGHT = 34;
/** Rows between the last row of a part and the heading of the next one. */
const GAP = 2;

interface Teil {
  readonly span: Span;
  readonly row: number;
  readonly texte: readonly [string, string];
}

interface Tabellenteil extends Teil {
  readonly tabelle: Tabellenvorlage;
  readonly zeilen: readonly (readonly Zellwert[])[];
}

/** Puts a table that does not grow, from the first column on; the answer is the row of the next part. */
export function putTabellenteil(sheet: SheetBuilder, teil: Tabellenteil): number {
  const { row, tabelle, zeilen } = teil;
  putKopf(sheet, teil);
  putListTable(sheet, tabelle, { column: 1, row: row + 2 }, zeilen);
  return row + 2 + zeilen.length + 1 + GAP;
}

interface Feldteil extends Teil {
  readonly felder: readonly Feldvorlage[];
}

/** Puts single cells behind their labels in the first two columns; the answer is the row of the next part. */
export function putFeldteil(sheet: SheetBuilder, teil: Feldteil): number {
  const { row, span, felder } = teil;
  const wert = columnName(span.from.charCodeAt(0) - 'A'.charCodeAt(0) + 2);
  putKopf(sheet, teil);
  felder.forEach(({ feld, ...texte }, index) => {
    const line = row + 2 + index;
    sheet.put(`${span.from}${line}`, feld.spalte.kopf, 'label');
    putField(sheet, feld, `${wert}${line}`, texte);
    sheet.startHeight(line, FIELD_HEIGHT);
  });
  return row + 2 + felder.length + GAP;
}

function putKopf(sheet: SheetBuilder, { span, row, texte }: Teil): void {
  const [titel, erklaerung] = texte;
  putExplainedSection(
    sheet,
    span,
    { sections: row, explanations: row + 1, height: EXPLANATION_HEIGHT },
    titel,
    erklaerung,
  );
}
