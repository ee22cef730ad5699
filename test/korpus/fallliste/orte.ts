/** Where things stand in the sound list of cases of the corpus. */
import { buchstabe, ERSTE_REIHE } from '../../support/offeneListe';

/** Paths of parts. */
export const LISTENTEIL = {
  mappe: 'xl/workbook.xml',
  mappenrels: 'xl/_rels/workbook.xml.rels',
  arten: '[Content_Types].xml',
  faelle: 'xl/worksheets/sheet1.xml',
  pass: 'xl/worksheets/sheet6.xml',
  tabelle: 'xl/tables/table1.xml',
} as const;

export const BLATT_FAELLE = 'Fälle';

/** The Kundennummern in their order. */
export const NUMMERN = [
  '100D500000',
  '100D500001',
  '100D500002',
  '100D500003',
  '100D500004',
  '100D500005',
] as const;

/** The cell of a person in a column; `nr` counts from 0. */
export function ortVon(feld: string, nr: number): string {
  return `${buchstabe(feld)}${ERSTE_REIHE + nr}`;
}

/** The last column, and the whole of the table. */
export const ENDE = {
  spalte: buchstabe('fingerabdruck'),
  bereich: `A5:${buchstabe('fingerabdruck')}11`,
} as const;
