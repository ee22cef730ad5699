/** Packs and unpacks with what Node brings along: several times as fast as in the browser. */
import { promisify } from 'node:util';
import { constants, crc32, deflateRaw, deflateRawSync, inflateRawSync, type ZlibOptions } from 'node:zlib';
import { verbunden, type Zipwerk } from '../../src/paket/zip/zipwerk';

/** Room beyond what is expected, so that one piece of memory is enough and nothing is copied. */
const REST = 64;
/** So many blocks are in memory while they are packed. */
const HOECHSTENS_BLOECKE = 3;
/** A packed block comes in pieces of that size; each of them asks for the other thread anew. */
const STUECK = 128 * 1024;

// Packs in another thread.
const packe = promisify<Uint8Array, ZlibOptions, Uint8Array>(deflateRaw);

export const KNOTENZIP: Zipwerk = {
  // What has more bytes, or ends before its end, is an error.
  packeAus: (gepackt, hoechstens) =>
    inflateRawSync(gepackt, { maxOutputLength: Math.max(1, hoechstens), chunkSize: hoechstens + REST }),
  packeEin: async (bloecke, level) => {
    const stuecke: Promise<Uint8Array>[] = [];
    const kopien: Uint8Array[] = [];
    for (const block of bloecke) {
      const platz = stuecke.length % HOECHSTENS_BLOECKE;
      await stuecke[stuecke.length - HOECHSTENS_BLOECKE];
      const kopie = kopiert(block, kopien[platz]);
      kopien[platz] = kopie;
      // Blocks that end at a byte can follow one another in one stream.
      const options = { level, chunkSize: STUECK, finishFlush: constants.Z_SYNC_FLUSH };
      stuecke.push(packe(kopie.subarray(0, block.length), options));
    }
    return verbunden([...(await Promise.all(stuecke)), deflateRawSync(new Uint8Array(), { level })]);
  },
  crc32: (bytes, bisher) => crc32(bytes, bisher),
};

/** A copy of a block, in the place of an earlier one where it is large enough. */
function kopiert(block: Uint8Array, platz: Uint8Array | undefined): Uint8Array {
  if (platz === undefined || platz.length < block.length) return block.slice();
  platz.set(block);
  return platz;
}
