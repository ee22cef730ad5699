/** Single input and result cells: look, defined name and validation belong together and are set together. */
import { ERGEBNIS_FELDER, type ErgebnisFeld, FALL_FELDER } from '../../src/fall/listen';
import { FELD_TEXT } from '../../src/fall/listen.vorlage';
import type { Einzelfeld } from '../../src/fall/rawFall';
import type { Feld } from '../../src/listen/feld';
import { cellAt } from './cells';
import type { SheetBuilder } from './sheetBuilder';
import type { StyleName } from './styles';
import { resultValidation, validation } from './validations';

/** Makes a cell the input of a field of the case; the label is the caller's. */
export function putInput(sheet: SheetBuilder, feld: Einzelfeld, cell: string): void {
  const { titel, eingabe } = FELD_TEXT[feld];
  putField(sheet, FALL_FELDER[feld], cell, { titel, eingabe });
}

/** Makes a cell the input of a defined field. */
export function putField(
  sheet: SheetBuilder,
  { name, spalte }: Feld<unknown>,
  cell: string,
  { titel, eingabe }: { readonly titel: string; readonly eingabe: string },
): void {
  sheet.style(cell, spalte.art === 'tag' ? 'eingabeDatum' : 'eingabeText');
  sheet.nameCell(name, cell);
  sheet.validate(validation(cell, spalte, titel, eingabe));
}

/** Makes a cell the place of a result. */
export function putResult(sheet: SheetBuilder, feld: ErgebnisFeld, cell: string, style: StyleName): void {
  sheet.style(cell, style);
  sheet.nameCell(ERGEBNIS_FELDER[feld].name, cell);
  sheet.validate(resultValidation(cell));
}

const RESULT_HEIGHT = 20;

/** Cells that the program writes, one below the other with their labels in front; the answer is the last row. */
export function putResultCells(
  sheet: SheetBuilder,
  at: { readonly column: number; readonly row: number },
  felder: readonly Feld<unknown>[],
): number {
  felder.forEach(({ name, spalte }, index) => {
    const row = at.row + index;
    const cell = cellAt(at.column + 1, row);
    sheet.put(cellAt(at.column, row), spalte.kopf, 'label');
    sheet.style(cell, spalte.art === 'tag' ? 'ergebnisTag' : 'ergebnisListe');
    sheet.nameCell(name, cell);
    sheet.validate(resultValidation(cell));
    sheet.startHeight(row, RESULT_HEIGHT);
  });
  return at.row + felder.length - 1;
}
