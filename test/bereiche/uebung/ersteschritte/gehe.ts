/** Takes the first steps in an open Übungsmappe, by typing into the cells that they name. */
import {
  type Schritt,
  SCHRITTE,
  type Schrittblick,
  type SchrittId,
  schritteIn,
  type Schrittzelle,
} from '../../../../src/bereiche/uebung/fach/ersteSchritte';
import { ERSTER_ORT } from '../../../../src/bereiche/uebung/fach/stand';
import { OEFFNEN_TEILE } from '../../../../src/bereiche/uebung/mappe';
import { oeffnePerson } from '../../../../src/bereiche/uebung/vorhaben/oeffnePerson';
import { eintragen } from '../../../../src/mappe/eintragen';
import { lesen } from '../../../../src/mappe/lesen';
import { STICHTAG } from '../../../support/faelle';
import { JETZT, type Testmappe } from '../../../support/mappe';
import { uebe } from '../../../support/uebung';

/** What the steps see. */
export async function schrittblick({ mappe }: Pick<Testmappe, 'mappe'>): Promise<Schrittblick> {
  const gelesen = await lesen(mappe, STICHTAG, OEFFNEN_TEILE);
  if (gelesen.art !== 'berechnet') throw new Error(JSON.stringify(gelesen));
  return gelesen;
}

/** All steps as they stand. */
export async function schritte(offen: Pick<Testmappe, 'mappe'>): Promise<readonly Schritt[]> {
  return schritteIn(await schrittblick(offen));
}

/** The steps that are done. */
export async function erledigte(offen: Pick<Testmappe, 'mappe'>): Promise<readonly SchrittId[]> {
  return (await schritte(offen)).filter(({ erledigt }) => erledigt).map(({ id }) => id);
}

/** A step by its id. */
export async function schritt(offen: Pick<Testmappe, 'mappe'>, id: SchrittId): Promise<Schritt> {
  const gesucht = (await schritte(offen)).find((each) => each.id === id);
  if (gesucht === undefined) throw new Error(`no step ${id}`);
  return gesucht;
}

/** Types into a cell. */
export function tippeIn({ host }: Testmappe, { ort }: Schrittzelle, wert: string): void {
  if (ort.art !== 'zelle') throw new Error('no cell');
  host.workbook.setCell(ort.blatt, ort.zelle, /^\d$/.test(wert) ? Number(wert) : wert);
}

/** Takes one step. */
export async function gehe(offen: Testmappe, id: SchrittId): Promise<void> {
  if (id === 'oeffnen') return void (await uebe(offen, oeffnePerson(ERSTER_ORT)));
  if (id === 'eintragen') return void (await eintragen(offen.mappe, JETZT));
  for (const zelle of (await schritt(offen, id)).zellen) if (!zelle.passt) tippeIn(offen, zelle, zelle.soll);
}

/** Takes all steps up to one. */
export async function geheBis(offen: Testmappe, letzter: SchrittId): Promise<void> {
  for (const id of SCHRITTE.slice(0, SCHRITTE.indexOf(letzter) + 1)) await gehe(offen, id);
}
