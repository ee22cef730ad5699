/** Looks for texts in everything that a saved workbook holds, in every form in which they could be kept. */
import { unzipSync } from 'fflate';

/** The names of the parts in which a text can be found: as it is, escaped for XML, as UTF-16 or as base64. */
export function teileMit(xlsx: Uint8Array, text: string): string[] {
  const utf8 = Buffer.from(text, 'utf8');
  const gestalten = [utf8, Buffer.from(text, 'utf16le'), Buffer.from(alsXml(text), 'utf8'), ...base64(utf8)];
  return Object.entries(unzipSync(xlsx))
    .filter(([, inhalt]) => gestalten.some((gestalt) => Buffer.from(inhalt).includes(gestalt)))
    .map(([name]) => name);
}

/** Base64 of a text inside of something longer: one form for each of the three places it can begin at. */
function base64(bytes: Buffer): Buffer[] {
  return [0, 1, 2].map((versatz) => {
    const text = Buffer.concat([Buffer.alloc(versatz), bytes]).toString('base64');
    return Buffer.from(text.slice(4, -4), 'utf8');
  });
}

function alsXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
