/** Somebody else's hands on a workbook: what they do between two round trips of the program. */
import type { Client, StandInHost } from '../host/nodeHost';
import { cellName, parseReference } from '../host/book/address';
import { zelleDesNamens } from './fillMappe';
import type { Handlung } from './handlungen';

/** Something that somebody else does to what the program is about to write. */
export interface Hand {
  readonly name: string;
  readonly tue: (host: StandInHost, client: Client, handlung: Handlung) => Promise<void>;
}

interface Tabellenlage {
  readonly blatt: string;
  /** Row of the headers and first column, counted from 0. */
  readonly zeile: number;
  readonly spalte: number;
  readonly werte: readonly (readonly unknown[])[];
}

async function tabelleIn(client: Client, name: string): Promise<Tabellenlage> {
  return client.excel.run(async (context) => {
    const range = context.workbook.tables.getItem(name).getRange();
    range.load('address,values');
    await context.sync();
    const { sheet = '', area } = parseReference(range.address) ?? {};
    return { blatt: sheet, zeile: area?.row ?? 0, spalte: area?.column ?? 0, werte: range.values };
  });
}

/** Types into a cell of the table in the row of the action, or into the cell behind its name. */
async function tippe(
  host: StandInHost,
  client: Client,
  { tabelle, zelle }: Handlung,
  waehle: (spalten: readonly string[], eigene: number) => number,
): Promise<void> {
  if ('name' in zelle) {
    const { blatt, zelle: ort } = zelleDesNamens(host, zelle.name);
    return host.workbook.setCell(blatt, ort, 'von fremder Hand');
  }
  const { blatt, zeile, spalte, werte } = await tabelleIn(client, tabelle);
  const koepfe = (werte[0] ?? []).map(String);
  const reihe = werte.findIndex((row) => row.includes(zelle.zeile));
  const stelle = waehle(koepfe, koepfe.indexOf(zelle.spalte));
  if (reihe < 1 || stelle < 0) throw new Error(`nothing to type into: ${tabelle} ${zelle.zeile}`);
  host.workbook.setCell(blatt, cellName(zeile + reihe, spalte + stelle), 'von fremder Hand');
}

/** The last two columns of the table change places, as when somebody drags one. */
async function vertauscheSpalten(client: Client, { tabelle }: Handlung): Promise<void> {
  await client.excel.run(async (context) => {
    const range = context.workbook.tables.getItem(tabelle).getRange();
    range.load('formulas,numberFormat');
    await context.sync();
    const tausche = <T>(row: readonly T[]): T[] => [...row.slice(0, -2), ...row.slice(-2).reverse()];
    const formeln = range.formulas.map((row: unknown[]) =>
      tausche(row).map((each) => (typeof each === 'string' && each !== '' ? `'${each}` : each)),
    );
    range.numberFormat = (range.numberFormat as string[][]).map(tausche);
    range.formulas = formeln;
    await context.sync();
  });
}

/** Columns of free text, one in each table. */
const TEXTSPALTEN: readonly string[] = [
  'Bemerkung',
  'Stärke',
  'Angebot',
  'Anlass',
  'Ressourcen',
  'Ressourcenbereich',
];

/** Filters the table of the action: the first of its rows is seen, every other one is not. */
export const FILTERT: Hand = {
  name: 'filtert',
  tue: async ({ workbook }, client, { tabelle }) => {
    const { werte } = await tabelleIn(client, tabelle);
    const texte = werte.slice(1).map(([erster]) => String(erster));
    workbook.filterTable(tabelle, String(werte[0]?.[0]), ...texte.filter((_, index) => index % 2 === 0));
  },
};

/** Hides by hand the second row of what the action writes to: of its table, or of the cells behind the name. */
export const VERBIRGT: Hand = {
  name: 'verbirgt eine Zeile',
  tue: async ({ workbook }, client, { tabelle, zelle }) => {
    const { blatt, zeile } =
      'name' in zelle ? await ortDesNamens(client, zelle.name) : await tabelleIn(client, tabelle);
    workbook.hideRow(blatt, zeile + 2);
  },
};

async function ortDesNamens(client: Client, name: string): Promise<Pick<Tabellenlage, 'blatt' | 'zeile'>> {
  return client.excel.run(async (context) => {
    const range = context.workbook.names.getItem(name).getRange();
    range.load('address');
    await context.sync();
    const { sheet = '', area } = parseReference(range.address) ?? {};
    return { blatt: sheet, zeile: area?.row ?? 0 };
  });
}

export const HAENDE: readonly Hand[] = [
  {
    name: 'sortiert',
    tue: async ({ workbook }, client, { tabelle }) => {
      const { werte } = await tabelleIn(client, tabelle);
      // Whatever puts the last row first: the column whose last entry comes before its first one.
      const spalte = (werte[0] ?? []).findIndex((_, index) => {
        const [erste, letzte] = [werte[1]?.[index], werte.at(-1)?.[index]].map(String);
        return (letzte ?? '').localeCompare(erste ?? '', 'de') < 0;
      });
      workbook.sortTable(tabelle, String(werte[0]?.[Math.max(spalte, 0)]));
    },
  },
  {
    name: 'fügt eine Zeile ein',
    tue: async ({ workbook }, client, { tabelle }) => {
      const { blatt, zeile } = await tabelleIn(client, tabelle);
      workbook.insertRows(blatt, zeile + 2);
    },
  },
  {
    name: 'löscht eine Zeile',
    tue: async ({ workbook }, client, { tabelle }) => {
      const { blatt, zeile } = await tabelleIn(client, tabelle);
      const nurInDerTabelle = client.excel.run(async (context) => {
        context.workbook.tables.getItem(tabelle).rows.getItemAt(0).delete();
        await context.sync();
      });
      // Where cells below the table cannot move up, a person deletes the whole row.
      await nurInDerTabelle.catch(() => workbook.deleteRow(blatt, zeile + 2));
    },
  },
  { name: 'verschiebt eine Spalte', tue: (_, client, handlung) => vertauscheSpalten(client, handlung) },
  {
    name: 'ändert eine andere Zelle der Zeile',
    tue: (host, client, handlung) =>
      tippe(host, client, handlung, (koepfe, eigene) =>
        koepfe.findIndex((kopf, index) => index !== eigene && TEXTSPALTEN.includes(kopf)),
      ),
  },
  {
    name: 'ändert dieselbe Zelle',
    tue: (host, client, handlung) => tippe(host, client, handlung, (_, eigene) => eigene),
  },
];
