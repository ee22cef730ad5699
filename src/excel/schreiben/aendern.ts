/**
 * Changes tables and single cells in one batch, in the given order. What fails is put back: new rows are taken out again,
 * changed cells get back what they held.
 */
import type { Aenderung } from '../../listen/aenderung';
import type { Aenderungsergebnis } from '../../mappe/akte';
import type { Gelesen } from '../../mappe/gelesen';
import { istGeschuetzt } from '../../mappe/inventar';
import { planeAenderungen } from '../../mappe/schreibplan/aenderungsplan';
import { gesperrteBlaetter } from '../../mappe/schreibplan/bloecke';
import type { Schritt } from '../../mappe/schreibplan/ordnen';
import { queueInhalt, queueNachher, queueVorher } from './schreiben';
import { type ExcelRuntime, settle } from './vorgaenge';

/** @throws Error for a change of something that was not read, or that its table does not have: bugs. */
export async function aendere(
  excel: ExcelRuntime,
  gelesen: Gelesen,
  aenderungen: readonly Aenderung[],
): Promise<Aenderungsergebnis> {
  const schritte = planeAenderungen(gelesen, aenderungen);
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
