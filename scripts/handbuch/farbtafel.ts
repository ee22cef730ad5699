/**
 * Makes pictures small: a PNG with a table of at most 256 colours, which the pictures of the handbook hardly exceed.
 * Every other colour becomes the most similar one of the table.
 */
import { crc32, deflateSync } from 'node:zlib';
import { PNG } from 'pngjs';

const SIGNATUR = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const FARBEN = 256;
/** Colours that are no farther apart look the same. */
const UNSICHTBAR = 24;
/** PNG's numbers for eight bits for each pixel, and for pixels that point into the table. */
const BITS = 8;
const MIT_FARBTAFEL = 3;

/** A colour as 0xRRGGBB. */
type Farbe = number;

/** The same picture with fewer colours. */
export function mitFarbtafel(bild: Buffer): Buffer {
  const { width, height, data } = PNG.sync.read(bild);
  const farben = new Uint32Array(width * height);
  for (let stelle = 0; stelle < farben.length; stelle++) farben[stelle] = data.readUInt32BE(stelle * 4) >>> 8;
  const tafel = waehleTafel(farben);
  const nummerVon = sucheIn(tafel);
  const zeilen = Buffer.alloc(height * (width + 1));
  farben.forEach((farbe, index) => {
    const zeile = Math.floor(index / width);
    zeilen[zeile * (width + 1) + 1 + (index % width)] = nummerVon(farbe);
  });
  return Buffer.concat([
    SIGNATUR,
    block('IHDR', kopf(width, height)),
    block('PLTE', Buffer.from(tafel.flatMap((farbe) => [farbe >> 16, (farbe >> 8) & 0xff, farbe & 0xff]))),
    block('IDAT', deflateSync(zeilen, { level: 9 })),
    block('IEND', Buffer.alloc(0)),
  ]);
}

/** The most frequent colours, and none that looks like another one of them, so that rare colours have a place too. */
function waehleTafel(farben: Uint32Array): Farbe[] {
  const anzahl = new Map<Farbe, number>();
  for (const farbe of farben) anzahl.set(farbe, (anzahl.get(farbe) ?? 0) + 1);
  const tafel: Farbe[] = [];
  for (const [farbe] of [...anzahl].sort(([, a], [, b]) => b - a)) {
    if (tafel.length < FARBEN && tafel.every((each) => abstand(each, farbe) > UNSICHTBAR)) tafel.push(farbe);
  }
  return tafel;
}

/** Gives the place of the most similar colour in the table. */
function sucheIn(tafel: readonly Farbe[]): (farbe: Farbe) => number {
  const bekannt = new Map(tafel.map((farbe, nummer) => [farbe, nummer]));
  return (farbe) => {
    const nummer = bekannt.get(farbe) ?? aehnlichste(tafel, farbe);
    bekannt.set(farbe, nummer);
    return nummer;
  };
}

function aehnlichste(tafel: readonly Farbe[], gesucht: Farbe): number {
  const abstaende = tafel.map((farbe) => abstand(farbe, gesucht));
  return abstaende.indexOf(Math.min(...abstaende));
}

/** Square of the distance of two colours. */
function abstand(eine: Farbe, andere: Farbe): number {
  const rot = (eine >> 16) - (andere >> 16);
  const gruen = ((eine >> 8) & 0xff) - ((andere >> 8) & 0xff);
  const blau = (eine & 0xff) - (andere & 0xff);
  return rot * rot + gruen * gruen + blau * blau;
}

function kopf(width: number, height: number): Buffer {
  const kopf = Buffer.alloc(13);
  kopf.writeUInt32BE(width, 0);
  kopf.writeUInt32BE(height, 4);
  kopf[8] = BITS;
  kopf[9] = MIT_FARBTAFEL;
  return kopf;
}

/** A chunk of a PNG: length, type, contents, checksum. */
function block(art: string, inhalt: Buffer): Buffer {
  const laenge = Buffer.alloc(4);
  laenge.writeUInt32BE(inhalt.length);
  const rumpf = Buffer.concat([Buffer.from(art, 'latin1'), inhalt]);
  const summe = Buffer.alloc(4);
  summe.writeUInt32BE(crc32(rumpf));
  return Buffer.concat([laenge, rumpf, summe]);
}
