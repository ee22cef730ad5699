/** A sheet that is nothing but single cells and tables, as its Bereich describes it. */
import type { Blattvorlage } from '../../src/listen/vorlage';
import type { TemplateBuilder } from './builder';
import { columnName } from './cells';
import { putField } from './fields';
import { putCaseLine, putTitle } from './heading';
import { listWidths, putListTable } from './listTable';
import { setUpPage } from './pageSetup';

const FIRST_FIELD_ROW = 4;
const GAP = 2;

/** Makes the builder of a sheet: title, single cells with their labels, and the tables side by side below them. */
export function plainSheet({ blatt, titel, felder, tabellen }: Blattvorlage) {
  return (builder: TemplateBuilder): void => {
    const sheet = builder.addSheet(blatt);
    const widths = tabellen.flatMap((each, index) => [...(index === 0 ? [] : [GAP]), ...listWidths(each)]);
    const last = columnName(Math.max(widths.length, GAP));
    const tableRow = FIRST_FIELD_ROW + (felder.length === 0 ? 0 : felder.length + 1);
    sheet.widths(widths);
    putTitle(sheet, { from: 'A', to: last }, titel);
    putCaseLine(sheet, { from: 'A', to: last }, titel);
    felder.forEach(({ feld, ...texte }, index) => {
      sheet.put(`A${FIRST_FIELD_ROW + index}`, texte.titel, 'label');
      putField(sheet, feld, `B${FIRST_FIELD_ROW + index}`, texte);
    });
    let column = 1;
    for (const tabelle of tabellen) {
      putListTable(sheet, tabelle, { column, row: tableRow });
      column += listWidths(tabelle).length + 1;
    }
    sheet.finish(`A${tableRow + 1}`);
    setUpPage(builder, sheet, {
      orientation: 'landscape',
      onePage: false,
      area: `$A:$${last}`,
      repeat: `$1:$${tableRow}`,
    });
  };
}
