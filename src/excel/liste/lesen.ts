/** Reads a table of any length: its shape, its rows in blocks below the limits of Excel, and whether rows moved meanwhile. */
import { normalized } from '../../listen/readRating';
import { RASTER_LOAD, type Raster } from '../../listen/raster';
import { istLesbar, type Inventar, pruefeDatumssystem } from '../../mappe/inventar';
import type { Blocklauf, Tabellenergebnis, Tabellenwunsch } from '../../mappe/liste/tabellenmappe';
import { GLEICHZEITIG, istAntwortZuGross } from '../hostFehler';
import type { ExcelRuntime } from '../leitung';
import { queueInventar } from '../lesen/inventar';
import { zugangZu } from '../zugang';
import { liesDarunter, queueEnde, type Tabellenende } from './darunter';
import { type Block, bloecke, hoechstens, untereinander } from './bloecke';

/** What a table looks like before its rows are read, the single cells, and the small tables beside it. */
interface Gestalt {
  readonly inventar: Inventar;
  readonly koepfe: Raster;
  readonly zeilen: number;
  readonly felder: ReadonlyMap<string, Raster>;
  readonly ende: Tabellenende;
}

/** How often rows may move while they are read. */
const VERSUCHE = 3;

/** What reading works with. */
export interface Leseweg {
  readonly excel: ExcelRuntime;
  /** Cells of one block at most. */
  readonly zellen: number;
}

/** Reads the whole table. @throws what Excel refuses. */
export async function liesTabelle(
  weg: Leseweg,
  wunsch: Tabellenwunsch,
  lauf: Blocklauf,
): Promise<Tabellenergebnis> {
  for (let versuch = 0; versuch < VERSUCHE; versuch++) {
    const ergebnis = await liesEinmal(weg, wunsch, lauf);
    if (ergebnis !== null) return ergebnis;
  }
  return { art: 'abgelehnt', ablehnung: GLEICHZEITIG };
}

/** Null where rows moved between two requests. */
async function liesEinmal(
  { excel, zellen }: Leseweg,
  wunsch: Tabellenwunsch,
  lauf: Blocklauf,
): Promise<Tabellenergebnis | null> {
  const gestalt = await excel.run((context) => liesGestalt(context, wunsch));
  if (gestalt === null) return { art: 'fehlt' };
  const fehler = pruefeDatumssystem(gestalt.inventar);
  if (fehler.length > 0) return { art: 'unlesbar', fehler };
  const darunter = wunsch.nichtsDarunter ? await liesDarunter(excel, wunsch, gestalt) : [];
  if (darunter === null) return null;
  if (darunter.length > 0) return { art: 'unlesbar', fehler: darunter };
  const jeBlock = hoechstens(gestalt.koepfe.values[0]?.length ?? 1, zellen);
  const gelesene = await liesBloecke(excel, wunsch, { ...gestalt, jeBlock }, lauf);
  if (gelesene === null) return { art: 'abgebrochen' };
  if (gelesene.length > 1 && !(await istUnbewegt(excel, wunsch, gestalt, gelesene))) return null;
  return {
    art: 'gelesen',
    bestand: { ...untereinander(gestalt.koepfe, gelesene), felder: gestalt.felder, jeBlock },
  };
}

async function liesGestalt(
  context: Excel.RequestContext,
  { tabelle, felder, listen = [] }: Tabellenwunsch,
): Promise<Gestalt | null> {
  const { tables, names } = context.workbook;
  const gefragt = queueInventar(context);
  const table = tables.getItemOrNullObject(tabelle);
  const kopf = table.getHeaderRowRange().load(RASTER_LOAD);
  const { rows } = table;
  rows.load('count');
  const ende = queueEnde(table);
  const zellen = felder.map((feld) => {
    const range = names.getItemOrNullObject(feld.name).getRangeOrNullObject().load(RASTER_LOAD);
    return { feld, range };
  });
  const tabellen = listen.map(({ name }) => {
    const range = tables.getItemOrNullObject(name).getRange().load(RASTER_LOAD).untrack();
    return { name, range };
  });
  await context.sync();
  const inventar = gefragt();
  if (!inventar.tabellen.has(tabelle)) return null;
  const lesbare = zellen.filter(({ feld, range }) => istLesbar(inventar, feld) && !range.isNullObject);
  const vorhandene = tabellen.filter(({ name }) => inventar.tabellen.has(name));
  return {
    inventar,
    koepfe: rasterVon(kopf),
    zeilen: rows.count,
    ende: ende(),
    felder: new Map([
      ...lesbare.map(({ feld, range }) => [feld.name, rasterVon(range)] as const),
      ...vorhandene.map(({ name, range }) => [name, rasterVon(range)] as const),
    ]),
  };
}

function rasterVon({ address, values, valueTypes, numberFormat }: Excel.Range): Raster {
  return { address, values, valueTypes, numberFormat };
}

/** All blocks in their order; null where the run was ended. */
async function liesBloecke(
  excel: ExcelRuntime,
  wunsch: Tabellenwunsch,
  { koepfe, zeilen, jeBlock }: Gestalt & { readonly jeBlock: number },
  lauf: Blocklauf,
): Promise<Block[] | null> {
  const spalten = koepfe.values[0]?.length ?? 1;
  const gelesene: Block[] = [];
  for (const [von, anzahl] of bloecke(zeilen, jeBlock)) {
    if (lauf.istAbgebrochen()) return null;
    gelesene.push(...(await liesBlock(excel, wunsch, { von, anzahl, spalten })));
    lauf.melde(von + anzahl, zeilen);
  }
  return gelesene;
}

interface Ausschnitt {
  readonly von: number;
  readonly anzahl: number;
  readonly spalten: number;
}

/** Halves until the answer fits. */
async function liesBlock(
  excel: ExcelRuntime,
  wunsch: Tabellenwunsch,
  { von, anzahl, spalten }: Ausschnitt,
): Promise<Block[]> {
  try {
    return [await excel.run((context) => liesZeilen(context, wunsch, { von, anzahl, spalten }))];
  } catch (fehler) {
    if (!istAntwortZuGross(fehler) || anzahl < 2) throw fehler;
    const oben = Math.ceil(anzahl / 2);
    return [
      ...(await liesBlock(excel, wunsch, { von, anzahl: oben, spalten })),
      ...(await liesBlock(excel, wunsch, { von: von + oben, anzahl: anzahl - oben, spalten })),
    ];
  }
}

async function liesZeilen(
  context: Excel.RequestContext,
  { tabelle }: Tabellenwunsch,
  { von, anzahl, spalten }: Ausschnitt,
): Promise<Block> {
  const erste = zugangZu(context).tabelle(tabelle).getDataBodyRange().getCell(von, 0);
  const range = erste
    .getResizedRange(anzahl - 1, spalten - 1)
    .load(`${RASTER_LOAD},rowHidden`)
    .untrack();
  await context.sync();
  // Where only some are hidden, Excel answers null.
  return { ...rasterVon(range), verborgen: (range.rowHidden as boolean | null) !== false };
}

/** Whether headers and keys still stand as they were read. */
async function istUnbewegt(
  excel: ExcelRuntime,
  { tabelle, schluesselspalte }: Tabellenwunsch,
  { koepfe }: Gestalt,
  gelesene: readonly Block[],
): Promise<boolean> {
  const kopfzeile = koepfe.values[0] ?? [];
  const position = kopfzeile.findIndex((kopf) => normalized(String(kopf)) === normalized(schluesselspalte));
  // Without that column nothing is made of the table anyway.
  if (position < 0) return true;
  const gesehen = gelesene.flatMap(({ values }) => values.map((zeile) => zeile[position]));
  return excel.run(async (context) => {
    const zugang = zugangZu(context);
    const kopf = zugang.tabelle(tabelle).getHeaderRowRange().load('values');
    const keys = zugang
      .spalte(tabelle, String(kopfzeile[position]))
      .getDataBodyRange()
      .load('values')
      .untrack();
    await context.sync();
    const jetzt = keys.values.map(([key]) => key as unknown);
    return sindGleich(kopfzeile, kopf.values[0] ?? []) && sindGleich(gesehen, jetzt);
  });
}

function sindGleich(eine: readonly unknown[], andere: readonly unknown[]): boolean {
  return eine.length === andere.length && eine.every((wert, index) => wert === andere[index]);
}
