/** All that a reading gives, as plain data that two adapters, or two files, can be compared by. */
import type { Inhalt } from '../../src/listen/inhalt';
import type { Fallmappe } from '../../src/mappe/fallmappe';
import { lesen } from '../../src/mappe/lesen';
import { BEIWERK } from '../support/bereiche';
import { JETZT } from '../support/mappe';

/** What can be read. */
export type Lesbar = Pick<Fallmappe, 'read'>;

/** Everything that comes of a reading, places worked out. */
export async function lesung(mappe: Lesbar): Promise<unknown> {
  return ohneRaster(await lesen(mappe, JETZT.datum));
}

/** Every table, single cell and block beside the main way. @throws Error when the workbook cannot be read. */
export async function beiwerk(mappe: Lesbar): Promise<unknown> {
  const gelesen = await mappe.read(BEIWERK);
  if (gelesen.art !== 'gelesen') throw new Error(JSON.stringify(gelesen));
  return teile(gelesen.mappe.inhalt);
}

/** Everything of one reading: the case with its results, and all around it. @throws Error when nothing could be computed. */
export async function alles(mappe: Lesbar): Promise<{ readonly inhalt: Inhalt; readonly bild: unknown }> {
  const gelesen = await lesen(mappe, JETZT.datum, BEIWERK);
  if (gelesen.art !== 'berechnet') throw new Error(JSON.stringify(gelesen));
  const { inhalt, ...mappenteil } = gelesen.mappe;
  const bild = { ...gelesen, mappe: mappenteil };
  return { inhalt, bild: [ohneRaster(bild), teile(inhalt)] };
}

function teile(inhalt: Inhalt): unknown {
  const listen = BEIWERK.listen.map((each) => [each.name, inhalt.liste(each)]);
  const einzelne = BEIWERK.felder.map((each): unknown => [
    each.name,
    'spalte' in each ? inhalt.feld(each) : inhalt.hat(each),
  ]);
  return ohneRaster([listen, einzelne]);
}

/** Plain data; of what cells were read from only the place is left. */
export function ohneRaster(wert: unknown): unknown {
  return JSON.parse(JSON.stringify(wert, mitOrten)) as unknown;
}

/** Places are worked out when they are asked for, and JSON does not ask. */
function mitOrten(name: string, wert: unknown): unknown {
  if (typeof wert !== 'object' || wert === null) return wert;
  if (wert instanceof Map) return [...wert];
  // The tables that a fact of the case comes from; `beiwerk` compares them with all others.
  if (name === 'inhalt') return undefined;
  if (name === 'raster' && 'address' in wert) return wert.address;
  return 'value' in wert && 'ort' in wert ? { value: wert.value, ort: wert.ort } : wert;
}
