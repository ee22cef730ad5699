/** CRC-32 as zip files use it (polynomial 0xEDB88320). */

const TAFEL = Uint32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte;
  for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
  return rest >>> 0;
});

/** The check sum of some bytes behind others, as an unsigned number. @param bisher the check sum of those; 0 for none. */
export function crc32(bytes: Uint8Array, bisher = 0): number {
  let rest = ~bisher;
  // An iterator over the bytes costs ten times as much.
  for (let index = 0; index < bytes.length; index++)
    rest = (TAFEL[(rest ^ (bytes[index] as number)) & 0xff] as number) ^ (rest >>> 8);
  return (rest ^ 0xffffffff) >>> 0;
}
