/** What packs, unpacks and checks bytes. The one that works everywhere is the default; Node brings a faster one. */
import { Deflate, inflateSync } from 'fflate';
import { crc32 } from './crc32';

export interface Zipwerk {
  /** Unpacks deflated bytes. @throws Error for what is damaged or has more than `hoechstens` bytes, which are never kept. */
  packeAus(gepackt: Uint8Array, hoechstens: number): Uint8Array;
  /** Deflates a part that comes in blocks, each of them valid until the next one. @param stufe 1 (fast) or 6 (small). */
  packeEin(bloecke: Iterable<Uint8Array>, stufe: Stufe): Promise<Uint8Array>;
  /** The check sum of bytes behind others. @param bisher the check sum of those; 0 for none. */
  crc32(bytes: Uint8Array, bisher: number): number;
}

/** How much trouble is taken over small files. */
export type Stufe = 1 | 6;

export const UEBERALL: Zipwerk = {
  packeAus: (gepackt, hoechstens) => {
    // One byte more than allowed shows that there is more than allowed.
    const bytes = inflateSync(gepackt, { out: new Uint8Array(hoechstens + 1) });
    if (bytes.length > hoechstens) throw new Error('More bytes than allowed');
    return bytes;
  },
  // eslint-disable-next-line @typescript-eslint/require-await -- others pack while the next block is made
  packeEin: async (bloecke, level) => {
    const stuecke: Uint8Array[] = [];
    const deflate = new Deflate({ level }, (stueck) => stuecke.push(stueck));
    for (const block of bloecke) deflate.push(block);
    deflate.push(new Uint8Array(), true);
    return verbunden(stuecke);
  },
  crc32,
};

/** Pieces as one. */
export function verbunden(stuecke: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(stuecke.reduce((summe, { length }) => summe + length, 0));
  let stelle = 0;
  for (const each of stuecke) {
    bytes.set(each, stelle);
    stelle += each.length;
  }
  return bytes;
}
