/** Two computers append at the same reading, and Excel merges both: two Ids, both rows stay. Costs half a second. */
import { schrittAnlegen } from '../../../src/bereiche/plan/vorhaben/schritte';
import { zielVereinbaren } from '../../../src/bereiche/plan/vorhaben/ziele';
import { SCHRITTE } from '../../../src/bereiche/plan/listen';
import { akteAendern } from '../../../src/mappe/akteAendern';
import { STICHTAG } from '../../support/faelle';
import { BEIWERK } from '../../support/bereiche';
import { BEISPIEL, mappeMit, openMappe, type Testmappe } from '../../support/mappe';
import { getan, planIn, SCHRITT, ZIEL } from '../../support/plan';

/** The rows of the steps that hold something, as they stand in the sheet. */
async function zeilen({ host }: Testmappe): Promise<unknown[][]> {
  return host.excel.run(async (context) => {
    const range = context.workbook.tables.getItem(SCHRITTE.name).getDataBodyRange();
    range.load('values');
    await context.sync();
    return range.values.filter((row) => row.some((wert) => wert !== ''));
  });
}

/** The row that a computer of its own has added to the same workbook. */
async function zeileVon(bytes: Uint8Array, zusatz: string, was: string): Promise<unknown[]> {
  const offen = await openMappe(bytes);
  const vorhaben = schrittAnlegen({ ...SCHRITT, was });
  const { art } = await akteAendern(offen.mappe, { heute: STICHTAG, zusatz }, vorhaben, BEIWERK);
  expect(art).toBe('geaendert');
  return (await zeilen(offen)).at(-1) ?? [];
}

it('zwei Rechner hängen am selben Stand an: nach dem Zusammenführen sind beide Schritte da und lesbar', async () => {
  const vorher = await mappeMit(BEISPIEL);
  await getan(vorher, zielVereinbaren(ZIEL));
  const bytes = vorher.host.save();
  const gekommen = [await zeileVon(bytes, 'K4M2QX', 'hier'), await zeileVon(bytes, 'B7RT3W', 'dort')];
  const zusammen = await openMappe(bytes);
  await zusammen.host.excel.run(async (context) => {
    const tabelle = context.workbook.tables.getItem(SCHRITTE.name);
    gekommen.forEach((zeile) => tabelle.rows.add(undefined, [zeile as string[]]));
    await context.sync();
  });
  const { schritte } = await planIn(zusammen);
  expect(schritte.map(({ id, was }) => [id, was])).toEqual([
    ['S1-K4M2QX', 'hier'],
    ['S1-B7RT3W', 'dort'],
  ]);
});
