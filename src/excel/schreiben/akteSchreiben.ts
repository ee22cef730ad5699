/**
 * Changes history, plan and what belongs to them in one batch, in the given order. What fails is put back: new rows are
 * taken out again, changed cells get back what they held.
 */
import type { Aenderungsergebnis, Aktenaenderung } from '../../mappe/akte';
import { planeAenderungen } from './aktePlan';
import { gesperrteBlaetter } from './bloecke';
import { istGeschuetzt } from '../lesen/inventar';
import type { Schritt } from './ordnen';
import { queueInhalt, queueNachher, queueVorher } from './schreiben';
import { type ExcelRuntime, type Gelesen, settle } from './vorgaenge';

/** @throws Error without a reading of history and plan before, or for a change that fits no list: bugs. */
export async function schreibeAkte(
  excel: ExcelRuntime,
  gelesen: Gelesen,
  aenderungen: readonly Aktenaenderung[],
): Promise<Aenderungsergebnis> {
  if (gelesen.akte?.art !== 'da')
    throw new Error('Changing must follow a successful read() with history and plan');
  const schritte = planeAenderungen(gelesen.akte, gelesen.werte, aenderungen);
  const bloecke = schritte.map(({ block }) => block);
  const gesperrt = gesperrteBlaetter(bloecke, (blatt) => istGeschuetzt(gelesen.inventar, blatt));
  if (gesperrt.length > 0) return { art: 'gesperrt', fehler: gesperrt };
  try {
    await excel.run((context) => schreibe(context, schritte));
    return { art: 'geaendert' };
  } catch (error) {
    return settle(bloecke, error, () => excel.run((context) => stelleZurueck(context, schritte)));
  }
}

async function schreibe(context: Excel.RequestContext, schritte: readonly Schritt[]): Promise<void> {
  for (const { block, neueZeile, inhalt } of schritte) {
    if (neueZeile && block.ziel.art === 'tabellenzeile') {
      const leer = block.nachher.map((row) => row.map(() => ''));
      context.workbook.tables.getItem(block.ziel.tabelle).rows.add(undefined, leer);
    }
    if (inhalt) queueInhalt(context, block, inhalt);
    else queueNachher(context, [block]);
  }
  await context.sync();
}

/** Of the new rows only those are taken out that had come to be; nobody else's row may go. */
async function stelleZurueck(context: Excel.RequestContext, schritte: readonly Schritt[]): Promise<void> {
  const neue = schritte.flatMap(({ block, neueZeile }) =>
    neueZeile && block.ziel.art === 'tabellenzeile' ? [block.ziel] : [],
  );
  const zahlen = neue.map(({ tabelle }) => context.workbook.tables.getItem(tabelle).rows.getCount());
  await context.sync();
  [...neue].reverse().forEach(({ tabelle, zeile }, index) => {
    const zahl = zahlen[neue.length - 1 - index]?.value ?? 0;
    if (zahl > zeile) context.workbook.tables.getItem(tabelle).rows.getItemAt(zeile).delete();
  });
  const alte = schritte.filter(({ neueZeile }) => !neueZeile).map(({ block }) => block);
  queueVorher(context, alte);
  await context.sync();
}
