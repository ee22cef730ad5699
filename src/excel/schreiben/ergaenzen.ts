/** The last thing when a list was being put into a new order and could not be put back for certain: no row of it may be lost. */
import type { Schreibplan, Stueck } from '../../mappe/schreibplan/stueck';
import { zeugeAus } from '../../mappe/schreibplan/zeuge';
import { liesTabellen } from './lage';
import { sende, type Sendung } from './sendung';
import { verloreneZeilen } from './verlorene';

/**
 * Adds below the others what stands nowhere any more: one round trip, two where something is missing. Where Excel refuses that too,
 * nothing more can be done.
 * @returns whether anything was missing: then the cells are to be named, whatever became of it.
 * @param umgeordnete the pieces that were writing the new order.
 * @param davor what the write had found.
 */
export async function ergaenzeVerlorene(
  context: Excel.RequestContext,
  plan: Schreibplan,
  umgeordnete: readonly Stueck[],
  davor: Sendung['davor'],
): Promise<boolean> {
  const tabellen = await liesTabellen(context, umgeordnete);
  const stuecke = verloreneZeilen(plan, umgeordnete, davor, tabellen);
  if (stuecke.length === 0) return false;
  const zeugen = [...tabellen].map(([tabelle, bestand]) => zeugeAus(tabelle, bestand));
  await sende(context, { stuecke, zeugen, mitFingerabdruck: false });
  return true;
}
