/** Packs parts into a zip file, each under the name it had, in the order they had. */
import { PaketError } from '../fehler';
import type { Paket } from '../lesen/paket';
import { type Gepackt, istZuGross, VERKLEINERT } from '../zip/auspacken';
import { zipdatei } from '../zip/zipdatei';
import type { Zipwerk } from '../zip/zipwerk';

/** From this size on, time counts more than size. */
const GROSS_BYTES = 1024 * 1024;

/** New bytes of a part in blocks, each of them valid until the next one; `etwa` so many. */
export interface Neuteil {
  readonly bloecke: Iterable<Uint8Array>;
  readonly etwa: number;
}

/**
 * The file with some parts replaced; what is not replaced stays packed as it was. @param neue by path; null takes the part out.
 * @throws PaketError where it would be more than can be read back.
 */
export async function packe(paket: Paket, neue: ReadonlyMap<string, Neuteil | null>): Promise<Uint8Array> {
  const jeName = new Map([...neue].map(([pfad, teil]) => [paket.teil(pfad)?.name ?? pfad, teil]));
  const eintraege: [string, Gepackt][] = [];
  let summe = 0;
  const zaehle = (bytes: number): void => {
    summe += bytes;
    if (istZuGross(summe)) throw new PaketError('ergebnisZuGross');
  };
  for (const { name, gepackt } of paket.alle) {
    const teil = jeName.get(name);
    if (teil) eintraege.push([name, await verkleinert(teil, paket.werk, zaehle)]);
    else if (teil === undefined) {
      zaehle(gepackt.groesse);
      eintraege.push([name, gepackt]);
    }
  }
  return zipdatei(eintraege);
}

/** @param zaehle is told the bytes of each block before it is packed. */
async function verkleinert(
  { bloecke, etwa }: Neuteil,
  werk: Zipwerk,
  zaehle: (bytes: number) => void,
): Promise<Gepackt> {
  let [crc, groesse] = [0, 0];
  function* gezaehlt(): Iterable<Uint8Array> {
    for (const block of bloecke) {
      zaehle(block.length);
      crc = werk.crc32(block, crc);
      groesse += block.length;
      yield block;
    }
  }
  const bytes = await werk.packeEin(gezaehlt(), etwa > GROSS_BYTES ? 1 : 6);
  return { bytes, verfahren: VERKLEINERT, crc, groesse };
}
