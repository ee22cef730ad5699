/** Writes Profilings into the history of the template, as far as the formulas beside it look at them. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { VERLAUF } from '../../../src/bereiche/verlauf/listen';
import { koepfe } from '../../../src/listen/liste';
import { RESSOURCENBEREICHE } from '../../../src/rules/vocabulary';
import { cellAt } from '../../../scripts/vorlage/cells';
import type { Opened } from './opened';

/** A Profiling: its day, and a Stufe for each Ressourcenbereich; '' where it is open. */
export interface Zeile {
  readonly datum: number;
  readonly stufen: readonly (number | string)[];
}

const [FIRST_ROW, LAST_COLUMN] = [20, 'AL'];

/** The bytes of the template with these rows in its history. */
export function fillVerlauf({ excelize, bytes }: Opened, rows: readonly Zeile[]): Uint8Array {
  const file = excelize.OpenReader(bytes);
  const firstBereich = koepfe(VERLAUF).indexOf(RESSOURCENBEREICHE[0].id) + 1;
  rows.forEach(({ datum, stufen }, index) => {
    const row = FIRST_ROW + index;
    file.SetCellValue('Verlauf', cellAt(1, row), datum);
    stufen.forEach((stufe, offset) => {
      if (stufe !== '') file.SetCellValue('Verlauf', cellAt(firstBereich + offset, row), stufe);
    });
  });
  const parts = unzipSync(file.WriteToBuffer().buffer as Uint8Array);
  for (const [path, part] of Object.entries(parts)) {
    const xml = strFromU8(part);
    if (path === 'xl/workbook.xml')
      parts[path] = strToU8(xml.replace(/<fileVersion [^>]*>(<\/fileVersion>)?/, ''));
    if (!xml.includes('name="tblVerlauf"')) continue;
    const last = FIRST_ROW - 1 + Math.max(1, rows.length);
    parts[path] = strToU8(xml.replaceAll(`:${LAST_COLUMN}${FIRST_ROW}"`, `:${LAST_COLUMN}${last}"`));
  }
  return zipSync(parts);
}
