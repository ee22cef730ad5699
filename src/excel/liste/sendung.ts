/**
 * One request that loads rows, writes to them and loads them again. A batch cannot compare before it writes: what it found is
 * compared afterwards, by whoever sent it. Columns are found by their headers at the moment of writing, rows by their place.
 */
import type { Bestand } from '../../mappe/bestand';
import type { Blockauftrag, Zeileninhalt } from '../../mappe/liste/tabellenmappe';
import { inhaltVon } from '../../mappe/schreibplan/inhalt';
import { KeineAntwort } from '../leitung';
import { queueInhalt } from '../schreiben/schreiben';
import { wennGeladen } from '../schreiben/zeugen';
import { type Zugang, zugangZu } from '../zugang';

/** New contents and the place they go to. */
export interface Platzierte {
  /** Counted from 0 among the data rows. */
  readonly zeile: number;
  readonly neu: Zeileninhalt;
}

/** A row as a request found it and left it. */
export interface Getroffene {
  /** What stood in its key cell. */
  readonly schluessel: unknown;
  readonly davor: Zeileninhalt;
  /** Null after an error. */
  readonly danach: readonly unknown[] | null;
  /** It was written in one piece with others, some of them hidden: Excel puts such pieces into wrong rows. */
  readonly istVerrutscht: boolean;
}

/** What became of a request. */
export interface Zeilensendung {
  /** Row by row; null where nobody knows what it found. */
  readonly zeilen: readonly Getroffene[] | null;
  readonly fehler: Error | null;
  /** It ended before it began to write. */
  readonly istUnbegonnen: boolean;
}

/** Rows that stand one below the other. */
interface Strecke {
  readonly von: number;
  readonly zeilen: readonly Platzierte[];
}

type Bereich = (spalte: string) => Excel.Range;

const MARKE = 'Zeilen';

/** What stands in rows, in one round trip. @param zeilen in the order of their places. @throws what Excel refuses. */
export async function liesZeilen(
  context: Excel.RequestContext,
  auftrag: Omit<Blockauftrag, 'zeilen'>,
  zeilen: readonly Platzierte[],
): Promise<Getroffene[]> {
  const zugang = zugangZu(context);
  const gefragte = streckenAus(zeilen, auftrag.einzeln).map((strecke) =>
    queueDavor(bereichZu(zugang, auftrag, strecke), auftrag),
  );
  await context.sync();
  return gefragte.flatMap((davor) => getroffene(davor, null));
}

/** Sends it; one round trip. @param zeilen in the order of their places. */
export async function sendeZeilen(
  context: Excel.RequestContext,
  auftrag: Omit<Blockauftrag, 'zeilen'>,
  zeilen: readonly Platzierte[],
): Promise<Zeilensendung> {
  const zugang = zugangZu(context);
  const strecken = streckenAus(zeilen, auftrag.einzeln);
  context.trace(MARKE);
  // Where the table has become shorter, this fails before anything is written below it.
  const letzte = zeilen.at(-1)?.zeile ?? 0;
  zugang.tabelle(auftrag.tabelle).rows.getItemAt(letzte).load('index');
  const davor = strecken.map((strecke) => queueDavor(bereichZu(zugang, auftrag, strecke), auftrag));
  context.trace(MARKE);
  context.workbook.application.suspendApiCalculationUntilNextSync();
  const danach = strecken.map((strecke) =>
    queueStrecke(bereichZu(zugang, auftrag, strecke), auftrag, strecke),
  );
  const ausAntwort = (fehler: Error | null): Zeilensendung['zeilen'] =>
    wennGeladen(() =>
      strecken.flatMap((_, index) => getroffene(davor[index], fehler ? null : danach[index])),
    );
  try {
    await context.sync();
    return { zeilen: ausAntwort(null), fehler: null, istUnbegonnen: false };
  } catch (fehler) {
    if (fehler instanceof KeineAntwort) return { zeilen: null, fehler, istUnbegonnen: false };
    // office.js throws errors and nothing else.
    return {
      zeilen: ausAntwort(fehler as Error),
      fehler: fehler as Error,
      istUnbegonnen: !hatBegonnen(fehler),
    };
  }
}

/** The second mark stands before the first write. Where marks are not told, it may have begun. */
function hatBegonnen(fehler: unknown): boolean {
  const marken =
    typeof fehler === 'object' && fehler !== null && 'traceMessages' in fehler ? fehler.traceMessages : null;
  return !Array.isArray(marken) || marken.length !== 1;
}

/** @param einzeln each row by itself. */
function streckenAus(zeilen: readonly Platzierte[], einzeln: boolean): Strecke[] {
  const strecken: { von: number; zeilen: Platzierte[] }[] = [];
  for (const zeile of zeilen) {
    const letzte = strecken.at(-1);
    const schliesstAn = letzte !== undefined && letzte.von + letzte.zeilen.length === zeile.zeile;
    if (letzte !== undefined && schliesstAn && !einzeln) letzte.zeilen.push(zeile);
    else strecken.push({ von: zeile.zeile, zeilen: [zeile] });
  }
  return strecken;
}

/** The cells of a column in the rows of a stretch. */
function bereichZu(
  zugang: Zugang,
  { tabelle }: Pick<Blockauftrag, 'tabelle'>,
  { von, zeilen }: Strecke,
): Bereich {
  return (spalte) =>
    zugang
      .spalte(tabelle, spalte)
      .getDataBodyRange()
      .getCell(von, 0)
      .getResizedRange(zeilen.length - 1, 0);
}

interface Davor {
  readonly schluessel: Excel.Range;
  readonly zellen: readonly Excel.Range[];
}

function queueDavor(bereich: Bereich, { schluesselspalte, spalten }: Omit<Blockauftrag, 'zeilen'>): Davor {
  return {
    schluessel: bereich(schluesselspalte).load('values,rowHidden').untrack(),
    zellen: spalten.map((spalte) =>
      bereich(spalte).load('address,values,valueTypes,formulas,numberFormat').untrack(),
    ),
  };
}

function queueStrecke(
  bereich: Bereich,
  { spalten }: Omit<Blockauftrag, 'zeilen'>,
  { zeilen }: Strecke,
): readonly Excel.Range[] {
  return spalten.map((spalte, position) => {
    const range = bereich(spalte);
    if (zeilen.every(({ neu }) => neu.formulas[position] === null)) return range.load('formulas').untrack();
    queueInhalt(range, {
      formulas: zeilen.map(({ neu }) => [neu.formulas[position] ?? '']),
      numberFormat: zeilen.map(({ neu }) => [neu.numberFormat[position] ?? 'General']),
    });
    return range.load('formulas').untrack();
  });
}

function getroffene(
  davor: Davor | undefined,
  danach: readonly Excel.Range[] | null | undefined,
): Getroffene[] {
  if (davor === undefined) return [];
  const inhalte = davor.zellen.map(({ address, values, valueTypes, formulas, numberFormat }) =>
    inhaltVon({ address, values, valueTypes, formulas, numberFormat } satisfies Bestand),
  );
  const keys = davor.schluessel.values;
  const istVerrutscht = keys.length > 1 && (davor.schluessel.rowHidden as boolean | null) !== false;
  return keys.map(([schluessel], zeile) => ({
    schluessel: schluessel as unknown,
    davor: {
      formulas: inhalte.map(({ formulas }) => formulas[zeile]?.[0]),
      numberFormat: inhalte.map(({ numberFormat }) => numberFormat[zeile]?.[0] ?? 'General'),
    },
    danach: danach?.map(({ formulas }) => formulas[zeile]?.[0] as unknown) ?? null,
    istVerrutscht,
  }));
}
