/** Appends rows to a large table that hold nothing but their keys; what belongs in them is written by key afterwards. */
import { normalized } from '../../listen/readRating';
import type { Ablehnung } from '../../mappe/ablehnung';
import type { Anfuegewunsch } from '../../mappe/liste/tabellenmappe';
import { type Formeln, formelnDaneben, istUeberallGleich } from '../../mappe/schreibplan/eigeneSpalten';
import { mitApostroph } from '../../mappe/schreibplan/inhalt';
import { GLEICHZEITIG } from '../hostFehler';
import { type ExcelRuntime, mitFrist } from '../leitung';
import { zugangZu } from '../zugang';

/** The table as it was found. */
interface Stand {
  /** Headers as they are written. */
  readonly koepfe: readonly unknown[];
  /** Position of the key among them, counted from 0. */
  readonly position: number;
  /** Its only row holds nothing: a table cannot be without any. */
  readonly istLeer: boolean;
  /** The formulas of people's own columns. */
  readonly eigene: Formeln;
}

/**
 * The first key goes into the only row of an empty table. @returns null where each key stands there once by then.
 * @throws what Excel refuses, and Error where the table has no column for the keys: a bug.
 */
export async function fuegeZeilenAn(
  excel: ExcelRuntime,
  wunsch: Anfuegewunsch,
  schluessel: readonly string[],
): Promise<Ablehnung | null> {
  if (schluessel.length === 0) return null;
  const schreibend = mitFrist(excel, 'schreiben');
  const stand = await excel.run((context) => liesStand(context, wunsch));
  const jetzt = await schreibend.run((context) => haengeAn(context, wunsch, stand, schluessel));
  return schluessel.every((each) => jetzt.filter((key) => key === each).length === 1) ? null : GLEICHZEITIG;
}

async function liesStand(
  context: Excel.RequestContext,
  { tabelle, schluesselspalte, spalten }: Anfuegewunsch,
): Promise<Stand> {
  const table = zugangZu(context).tabelle(tabelle);
  const kopf = table.getHeaderRowRange().load('values');
  const { rows } = table;
  rows.load('count');
  const erste = table.getDataBodyRange().getRow(0).load('formulas,values');
  await context.sync();
  const koepfe: readonly unknown[] = kopf.values[0] ?? [];
  const position = koepfe.findIndex((each) => normalized(String(each)) === normalized(schluesselspalte));
  if (position < 0) throw new Error('The table has no column for the keys');
  const istLeer = rows.count === 1 && (erste.formulas[0] ?? []).every((each) => each === '');
  const reihe = { formulas: erste.formulas[0] ?? [], values: erste.values[0] ?? [] };
  return { koepfe, position, istLeer, eigene: formelnDaneben({ spalten }, koepfe, reihe) };
}

/** One round trip. @returns what stands in the column of the keys then. */
async function haengeAn(
  context: Excel.RequestContext,
  { tabelle }: Anfuegewunsch,
  { koepfe, position, istLeer, eigene }: Stand,
  schluessel: readonly string[],
): Promise<unknown[]> {
  const zugang = zugangZu(context);
  const table = zugang.tabelle(tabelle);
  const spalte = zugang.spalte(tabelle, String(koepfe[position]));
  const weiter = new Map([...eigene].filter(([, formel]) => istUeberallGleich(formel)));
  const neue = schluessel.map((each) =>
    koepfe.map((_, stelle) =>
      stelle === position ? mitApostroph(each, 'General') : (weiter.get(stelle) ?? ''),
    ),
  );
  const [erste, ...weitere] = neue;
  context.workbook.application.suspendApiCalculationUntilNextSync();
  if (!istLeer) table.rows.add(undefined, neue);
  else {
    spalte.getDataBodyRange().getCell(0, 0).values = [[erste?.[position] ?? '']];
    if (weitere.length > 0) table.rows.add(undefined, weitere);
  }
  const zellen = spalte.getDataBodyRange().load('values');
  await context.sync();
  return zellen.values.map(([wert]) => wert as unknown);
}
