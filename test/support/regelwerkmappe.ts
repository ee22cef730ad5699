/** A workbook with released sets of rules in a sheet that nobody sees, as other programs put it there. */
import type { NewFile } from 'excelize-wasm';
import { REGELWERKE } from '../../src/fall/regelsaetze';
import { columnLetters } from '../../src/listen/adresse';
import { koepfe } from '../../src/listen/liste';
import type { Freigabezeile } from '../../src/rules/satzform/form';
import type { StandInHost } from '../host/nodeHost';
import { mitExcelize } from './mitExcelize';

/** The package with these rows, each a text in every cell. */
export function mitRegelwerk(xlsx: Uint8Array, zeilen: readonly Freigabezeile[]): Promise<Uint8Array> {
  return mitExcelize(xlsx, (file) => setze(file, zeilen));
}

function setze(file: NewFile, zeilen: readonly Freigabezeile[]): void {
  const { blatt, name } = REGELWERKE;
  const felder = Object.keys(REGELWERKE.spalten) as (keyof Freigabezeile)[];
  const alle = [koepfe(REGELWERKE), ...zeilen.map((zeile) => felder.map((feld) => zeile[feld]))];
  // A workbook of this program has the table already, with a blank row.
  if (file.GetSheetIndex(blatt).index < 0) file.NewSheet(blatt);
  else file.DeleteTable(name);
  alle.forEach((texte, nr) =>
    texte.forEach((text, spalte) => {
      if (text !== '') file.SetCellValue(blatt, `${columnLetters(spalte + 1)}${nr + 1}`, text);
    }),
  );
  file.AddTable(blatt, { Range: `A1:${columnLetters(felder.length)}${alle.length}`, Name: name });
  file.SetSheetVisible(blatt, false);
}

/** Puts as many other rows in the place of those that are there, as somebody who takes over house data. */
export function ersetzeRegelwerk(
  { workbook }: Pick<StandInHost, 'workbook'>,
  zeilen: readonly Freigabezeile[],
): void {
  const felder = Object.keys(REGELWERKE.spalten) as (keyof Freigabezeile)[];
  zeilen.forEach((zeile, nr) =>
    felder.forEach((feld, spalte) =>
      workbook.setCell(REGELWERKE.blatt, `${columnLetters(spalte + 1)}${nr + 2}`, `'${zeile[feld]}`),
    ),
  );
}
