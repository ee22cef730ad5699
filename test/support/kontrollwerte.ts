/** The values of sets of rules in a workbook, as taking over house data puts them there. */
import type { NewFile } from 'excelize-wasm';
import { cellAt } from '../../scripts/vorlage/cells';
import { KONTROLLE_BLATT, KONTROLLWERTE } from '../../src/fall/kontrolle/tabelle';
import { type Kontrollzeile, kontrollzeilen } from '../../src/fall/kontrolle/zeilen';
import type { Spalte } from '../../src/listen/spalte';
import type { Regelsatz } from '../../src/rules/regelsatz';

/** Replaces the values, and makes the table as long as they are. */
export function setzeKontrollwerte(file: NewFile, saetze: readonly Regelsatz[]): void {
  const spalten = Object.entries<Spalte<unknown>>(KONTROLLWERTE.spalten);
  const zeilen = kontrollzeilen(saetze);
  zeilen.forEach((zeile, stelle) => {
    spalten.forEach(([feld, spalte], nr) => {
      const wert = spalte.write(zeile[feld as keyof Kontrollzeile]);
      if (wert !== '') file.SetCellValue(KONTROLLE_BLATT, cellAt(nr + 1, stelle + 2), wert);
    });
  });
  file.DeleteTable(KONTROLLWERTE.name);
  const Range = `A1:${cellAt(spalten.length, zeilen.length + 1)}`;
  file.AddTable(KONTROLLE_BLATT, { Range, Name: KONTROLLWERTE.name });
}
