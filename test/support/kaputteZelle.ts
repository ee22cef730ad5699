/** A package in which a cell holds a number as no program may save it. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** @param blatt number of the sheet's part. @throws where the cell holds no number. */
export function mitKaputterZelle(xlsx: Uint8Array, blatt: number, zelle: string): Uint8Array {
  const teile = unzipSync(xlsx);
  const pfad = `xl/worksheets/sheet${blatt}.xml`;
  const xml = strFromU8(teile[pfad] ?? new Uint8Array());
  const kaputt = xml.replace(new RegExp(`(<c r="${zelle}"[^>]*><v>[0-9]+)(</v>)`), '$1,5$2');
  if (kaputt === xml) throw new Error(`no number in ${zelle}`);
  return zipSync({ ...teile, [pfad]: strToU8(kaputt) });
}
