/**
 * Adds single cells that a workbook cannot have yet, each with its label, below everything that stands on their sheet: nothing of
 * it moves, and nothing that people wrote is in the way. The name comes last; until then another try takes the same row.
 */
import { columnLetters, parseAnker } from '../../listen/adresse';
import type { Feld } from '../../listen/feld';
import { kamSpaeter } from '../../listen/liste';
import { type Inventar, istHeil } from '../../mappe/inventar';
import type { Mappenbereich } from '../../mappe/bereich';
import type { ExcelRuntime } from '../leitung';

/** As the template shows a day. */
const TAG_FORMAT = 'dd.mm.yyyy';

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

/** Adds them one by one, each on a reading of its own. @throws what Excel refuses; doing it again goes on from there. */
export async function ergaenzeFelder(excel: ExcelRuntime, { felder, muster }: NeueFelder): Promise<void> {
  for (const feld of felder) await excel.run((context) => ergaenze(context, feld, muster));
}

async function ergaenze(
  context: Excel.RequestContext,
  { name, spalte }: Feld<unknown>,
  muster: string,
): Promise<void> {
  const { names } = context.workbook;
  const vorbild = names.getItem(muster).getRange();
  const { worksheet } = vorbild;
  const benutzt = worksheet.getUsedRange();
  vorbild.load('address');
  benutzt.load('address,values');
  await context.sync();
  const anker = parseAnker(vorbild.address);
  const beschriftung = columnLetters(anker.spalte - 1);
  const wert = columnLetters(anker.spalte);
  const zeile = zeileFuer(spalte.kopf, benutzt, anker.spalte - 1);
  const ziel = `${beschriftung}${zeile}:${wert}${zeile}`;
  worksheet.getRange(ziel).copyFrom(`${beschriftung}${anker.zeile}:${wert}${anker.zeile}`, 'Formats');
  worksheet.getRange(ziel).values = [[spalte.kopf, '']];
  if (spalte.art === 'tag') worksheet.getRange(`${wert}${zeile}`).numberFormat = [[TAG_FORMAT]];
  const alte = names.getItemOrNullObject(name);
  alte.load('isNullObject');
  await context.sync();
  // A name whose cell was deleted is still there.
  if (!alte.isNullObject) alte.delete();
  names.add(name, worksheet.getRange(`${wert}${zeile}`));
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
