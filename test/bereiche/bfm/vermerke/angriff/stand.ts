/** The two tables of the Tresor as raw cells that anybody may write. */
import type { Client } from '../../../../host/nodeHost';

export type Zelle = string | number | boolean;
export type Reihe = readonly Zelle[];

/** The contents of the two tables, row by row. `tblBerechtigte`: name, role, since, key. `tblVermerke`: the text comes last. */
export interface Stand {
  readonly berechtigte: readonly Reihe[];
  readonly vermerke: readonly Reihe[];
}

const TABELLEN = { berechtigte: 'tblBerechtigte', vermerke: 'tblVermerke' } as const;

/** Reads the raw cells. */
export async function rohVon({ excel }: Pick<Client, 'excel'>): Promise<Stand> {
  return excel.run(async (context) => {
    const bereiche = Object.values(TABELLEN).map((name) =>
      context.workbook.tables.getItem(name).getDataBodyRange(),
    );
    bereiche.forEach((each) => each.load('values'));
    await context.sync();
    const [berechtigte = [], vermerke = []] = bereiche.map(({ values }) => values as Zelle[][]);
    return { berechtigte, vermerke };
  });
}

/** Writes the raw cells; a table has as many rows as it is given, at least one. */
export async function setze({ excel }: Pick<Client, 'excel'>, stand: Stand): Promise<void> {
  await excel.run(async (context) => {
    for (const [teil, name] of Object.entries(TABELLEN) as [keyof Stand, string][]) {
      const tabelle = context.workbook.tables.getItem(name);
      const vorher = tabelle.getDataBodyRange();
      vorher.load('values');
      await context.sync();
      const breite = vorher.values[0]?.length ?? 0;
      const neu = stand[teil].length > 0 ? stand[teil] : [Array<Zelle>(breite).fill('')];
      for (let zu = vorher.values.length; zu > neu.length; zu--) tabelle.rows.getItemAt(zu - 1).delete();
      const mehr = neu.length - vorher.values.length;
      const leere = Array.from({ length: mehr }, () => Array<Zelle>(breite).fill(''));
      if (mehr > 0) tabelle.rows.add(undefined, leere);
      await context.sync();
      tabelle.getDataBodyRange().values = neu.map((reihe) => [...reihe]);
      await context.sync();
    }
  });
}
