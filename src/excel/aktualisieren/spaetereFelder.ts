/**
 * Adds single cells that a workbook cannot have yet, each with its label, below everything that stands on their sheet: nothing of
 * it moves, and nothing that people wrote is in the way. The name comes last; until then another try takes the same row. Whoever moves
 * rows at the same time loses nothing.
 */
import { columnLetters, parseAnker } from '../../listen/adresse';
import type { Feld } from '../../listen/feld';
import { kamSpaeter } from '../../listen/liste';
import { type Inventar, istHeil } from '../../mappe/inventar';
import type { Bestand } from '../../mappe/bestand';
import type { Mappenbereich } from '../../mappe/bereich';
import { inhaltVon } from '../../mappe/schreibplan/inhalt';
import { bestandOf, loaded } from '../lesen/bestand';
import type { ExcelRuntime } from '../leitung';

/** As the template shows a day. */
const TAG_FORMAT = 'dd.mm.yyyy';

/** As Excel shows what has no format. */
const KEIN_FORMAT = 'General';

/** Cells that are to come, and a cell of the same sheet whose look they take. */
export interface NeueFelder {
  readonly felder: readonly Feld<unknown>[];
  /** The defined name of that cell; its label stands to the left of it. */
  readonly muster: string;
}

/** The single cells that a Bereich lacks because they came after its version. One that somebody has deleted is not among them. */
export function spaetereFelder(
  { teile: { felder }, muster }: Mappenbereich,
  { namen }: Inventar,
  fassung: number,
): NeueFelder {
  const neue = felder.filter(
    (feld): feld is Feld<unknown> =>
      'seit' in feld && kamSpaeter(feld.seit, fassung) && !istHeil(namen.get(feld.name)),
  );
  return { felder: muster === undefined ? [] : neue, muster: muster ?? '' };
}

/** How often somebody may put something into the very row that was free, before this is given up. */
const VERSUCHE = 3;

/**
 * Adds them one by one, each on a reading of its own. False where others keep filling the rows that were free.
 * @throws what Excel refuses; doing it again goes on from there.
 */
export async function ergaenzeFelder(excel: ExcelRuntime, { felder, muster }: NeueFelder): Promise<boolean> {
  for (const feld of felder) {
    let versuche = 0;
    while (!(await excel.run((context) => ergaenze(context, feld, muster))))
      if (++versuche === VERSUCHE) return false;
  }
  return true;
}

/** Adds one, unless another window has done so since; false where its row is no longer free, and then nothing has come. */
async function ergaenze(
  context: Excel.RequestContext,
  { name, spalte, formel }: Feld<unknown>,
  muster: string,
): Promise<boolean> {
  const { names } = context.workbook;
  const vorbild = names.getItem(muster).getRange();
  const { worksheet } = vorbild;
  const benutzt = worksheet.getUsedRange();
  const alter = names.getItemOrNullObject(name);
  vorbild.load('address');
  benutzt.load('address,values');
  alter.load('formula');
  await context.sync();
  if (!alter.isNullObject && istHeil(String(alter.formula))) return true;
  const anker = parseAnker(vorbild.address);
  const beschriftung = columnLetters(anker.spalte - 1);
  const wert = columnLetters(anker.spalte);
  const zeile = zeileFuer(spalte.kopf, benutzt, anker.spalte - 1);
  const ziel = `${beschriftung}${zeile}:${wert}${zeile}`;
  const davor = loaded(worksheet.getRange(ziel));
  worksheet.getRange(ziel).copyFrom(`${beschriftung}${anker.zeile}:${wert}${anker.zeile}`, 'Formats');
  worksheet.getRange(`${beschriftung}${zeile}`).values = [[spalte.kopf]];
  const zelle = worksheet.getRange(`${wert}${zeile}`);
  if (spalte.art === 'tag') zelle.numberFormat = [[TAG_FORMAT]];
  if (formel !== undefined) {
    // In a cell for texts Excel would show the formula instead of what it comes to.
    zelle.numberFormat = [[KEIN_FORMAT]];
    zelle.formulas = [[formel]];
  }
  // A name whose cell was deleted is still there.
  if (!alter.isNullObject) alter.delete();
  names.add(name, zelle);
  await context.sync();
  const bestand = bestandOf(davor);
  if (istFrei(bestand, spalte.kopf)) return true;
  await nimmZurueck(context, name, bestand);
  return false;
}

/** Whether nothing stood there but a label that an earlier try has left. */
function istFrei({ values: [zeile = []] }: Bestand, label: string): boolean {
  const [links, rechts] = zeile;
  return (links === '' || links === label) && rechts === '';
}

/** Rows have moved in between, and something else stood there: it stands there again. */
async function nimmZurueck(context: Excel.RequestContext, name: string, bestand: Bestand): Promise<void> {
  const { names } = context.workbook;
  const { formulas, numberFormat } = inhaltVon(bestand);
  const neuer = names.getItem(name);
  // The name goes with its cell, wherever that may be by now.
  const range = neuer.getRange().getOffsetRange(0, -1).getResizedRange(0, 1);
  range.numberFormat = numberFormat.map((row) => [...row]);
  range.formulas = formulas.map((row) => [...row]);
  neuer.delete();
  await context.sync();
}

/** The row of a label that an earlier try has left below, or the next but one below everything. */
function zeileFuer(label: string, { address, values }: Excel.Range, spalte: number): number {
  const anker = parseAnker(address);
  const links = spalte - anker.spalte;
  const uebrig = values.findLastIndex(
    (zeile) => zeile[links] === label && zeile.every((wert, index) => index === links || wert === ''),
  );
  return uebrig < 0 ? anker.zeile + values.length + 1 : anker.zeile + uebrig;
}
