/** What a workbook says, whatever the order of rows and columns: the rows of its tables by header, the cells behind its names. */
import { HAUPTWEG } from '../../src/mappe/mappeAus';
import type { Client } from '../host/nodeHost';
import { BEIWERK, TABELLEN } from './bereiche';

/** What is looked at. */
interface Umfang {
  readonly tabellen: readonly string[];
  readonly felder: readonly string[];
}

/** What a Fallmappe has. */
const FALLMAPPE: Umfang = {
  tabellen: [...new Set(TABELLEN)],
  felder: [...HAUPTWEG.felder, ...BEIWERK.felder].map(({ name }) => name),
};

/** One line for each row and each name, sorted. */
export async function bildVon(
  { excel }: Pick<Client, 'excel'>,
  umfang: Umfang = FALLMAPPE,
): Promise<readonly string[]> {
  return excel.run(async (context) => {
    const { tables, names } = context.workbook;
    const tabellen = umfang.tabellen.map((name) => ({ name, range: tables.getItem(name).getRange() }));
    const felder = umfang.felder.map((name) => ({ name, range: names.getItem(name).getRange() }));
    [...tabellen, ...felder].forEach(({ range }) => range.load('values'));
    await context.sync();
    return [
      ...tabellen.flatMap(({ name, range }) => zeilen(name, range.values as unknown[][])),
      ...felder.map(({ name, range }) => `${name} ${JSON.stringify(range.values)}`),
    ].sort();
  });
}

function zeilen(name: string, [koepfe = [], ...rows]: readonly (readonly unknown[])[]): string[] {
  return rows.flatMap((row) => {
    const werte = koepfe
      .flatMap((kopf, index) => (row[index] === '' ? [] : [`${String(kopf)}=${String(row[index])}`]))
      .sort();
    return werte.length === 0 ? [] : [`${name} ${werte.join('; ')}`];
  });
}
