/** A sheet that is one table: nothing stands beside or below it, so that it grows freely and prints within the width of a page. */
import type { Tabellenvorlage } from '../../src/listen/vorlage';
import type { Zellwert } from '../../src/listen/werte';
import type { TemplateBuilder } from './builder';
import { columnName } from './cells';
import { putCaseLine, putExplainedSection, putTitle, type Span } from './heading';
import { listWidths, putListTable } from './listTable';
import { setUpPage } from './pageSetup';
import type { SheetBuilder } from './sheetBuilder';

const ROW = { sections: 4, explanations: 5, table: 6 } as const;

/** The first row of the table below its headers. */
export const FIRST_TABLE_ROW = ROW.table + 1;

export interface TableSheet {
  readonly blatt: string;
  readonly tabelle: Tabellenvorlage;
  readonly titel: string;
  /** What stands below the title. */
  readonly untertitel: string;
  readonly abschnitt: string;
  readonly erklaerung: string;
  /** Height of the explanation, in points. */
  readonly height: number;
  /** Whose it is: a sheet of the house names nobody. */
  readonly fuer: 'fall' | 'haus';
  /** The Ids are nothing for people. */
  readonly ohneIds?: true;
  /** What stands in the table from the beginning; one empty row without. */
  readonly rows?: readonly (readonly Zellwert[])[];
}

/** Builds the sheet, its head frozen down to the headers. */
export function putTableSheet(builder: TemplateBuilder, each: TableSheet): SheetBuilder {
  const { tabelle, ohneIds = false } = each;
  const widths = listWidths(tabelle);
  const span: Span = { from: ohneIds ? 'B' : 'A', to: columnName(widths.length) };
  const sheet = builder.addSheet(each.blatt);
  sheet.widths(widths);
  if (ohneIds) sheet.hideColumn('A');
  putTitle(sheet, span, each.titel);
  if (each.fuer === 'fall') putCaseLine(sheet, span, each.untertitel);
  else sheet.put(`${span.from}2`, each.untertitel, 'fallzeile');
  sheet.height(3, 8);
  const printed: Span = { ...span, to: columnName(printedColumns(tabelle)) };
  putExplainedSection(sheet, printed, { ...ROW, height: each.height }, each.abschnitt, each.erklaerung);
  putListTable(sheet, tabelle, { column: 1, row: ROW.table }, each.rows);
  sheet.finish(`${span.from}${FIRST_TABLE_ROW}`, ROW.table);
  setUpPage(builder, sheet, {
    orientation: 'landscape',
    onePage: false,
    area: `$${printed.from}:$${printed.to}`,
    repeat: `$1:$${ROW.table}`,
  });
  return sheet;
}

/** How many columns are printed: all up to the one that nobody can read, which is the last where there is one. */
function printedColumns({ liste }: Tabellenvorlage): number {
  return Object.values(liste.spalten).filter(({ art }) => art !== 'lang').length;
}
