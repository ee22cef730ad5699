/** The formulas of a built workbook, as a packet lists them. */
import type { Paketformel } from '../../src/excel/aktualisieren/formeln';
import type { TemplateBuilder } from './builder';
import { check } from './excelize';

/** All of them, sheet by sheet. */
export function formelnIn({ file, sheets }: TemplateBuilder): Paketformel[] {
  return sheets.flatMap(({ name, cachedTexts }) =>
    [...cachedTexts.keys()].map((zelle) => ({
      blatt: name,
      zelle,
      formel: `=${check(file.GetCellFormula(name, zelle)).formula.replace(/^=/, '')}`,
    })),
  );
}
