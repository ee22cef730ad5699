/** Single input and result cells: look, defined name and validation belong together and are set together. */
import { NAME_EINGABE, NAME_ERGEBNIS, type ErgebnisFeld } from '../../src/mappe/layout';
import type { Einzelfeld } from '../../src/fall/rawFall';
import { FELD_TEXT } from '../../src/bausteine/texte/vorlage';
import { INPUT_KIND } from './lists';
import type { SheetBuilder } from './sheetBuilder';
import type { StyleName } from './styles';
import { validation } from './validations';

/** Makes a cell the input of a field; the label is the caller's. */
export function putInput(sheet: SheetBuilder, feld: Einzelfeld, cell: string): void {
  const kind = INPUT_KIND[feld];
  const { titel, eingabe } = FELD_TEXT[feld];
  sheet.style(cell, kind.kind === 'datum' ? 'eingabeDatum' : 'eingabeText');
  sheet.nameCell(NAME_EINGABE[feld], cell);
  sheet.validate(validation(cell, kind, titel, eingabe));
}

/** Makes a cell the place of a result. */
export function putResult(sheet: SheetBuilder, feld: ErgebnisFeld, cell: string, style: StyleName): void {
  sheet.style(cell, style);
  sheet.nameCell(NAME_ERGEBNIS[feld], cell);
}
