/** From the bytes of a file to its package and the path of its workbook part; what is no .xlsx is refused by what it is. */
import { PaketError } from '../fehler';
import { packeAus } from '../zip/auspacken';
import { UEBERALL, type Zipwerk } from '../zip/zipwerk';
import { Paket } from './paket';

const ZIP = [0x50, 0x4b];
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** Opens a file. @param werk unpacks it, and packs what is written. @throws PaketError with the reason why it cannot be used. */
export function oeffnePaket(bytes: Uint8Array, werk: Zipwerk = UEBERALL): Paket {
  if (bytes.length === 0) throw new PaketError('leer');
  if (beginntMit(bytes, OLE))
    throw new PaketError(istVerschluesselt(bytes) ? 'verschluesselt' : 'altesExcel');
  if (!beginntMit(bytes, ZIP)) throw new PaketError('keinPaket');
  return new Paket(bytes, packeAus(bytes, werk), werk);
}

/** The path of the workbook part. @throws PaketError for a package of another kind. */
export function pfadDerMappe(paket: Paket): string {
  const ziel = paket.beziehungen('').find(({ art }) => art === 'officeDocument')?.pfad;
  if (ziel === undefined || ziel === null || !paket.teil(ziel)) throw new PaketError(artOhneMappe(paket));
  if (ziel.toLowerCase().endsWith('.bin')) throw new PaketError('binaer');
  return ziel;
}

function artOhneMappe(paket: Paket): 'openDocument' | 'keineArbeitsmappe' | 'beschaedigt' {
  if (paket.hat(/^mimetype$/) && paket.hat(/^content\.xml$/)) return 'openDocument';
  return paket.hat(/^\[content_types\]\.xml$/) ? 'beschaedigt' : 'keineArbeitsmappe';
}

function beginntMit(bytes: Uint8Array, anfang: readonly number[]): boolean {
  return anfang.every((byte, index) => bytes[index] === byte);
}

/** The names of streams stand in the file as UTF-16, at even places. */
function istVerschluesselt(bytes: Uint8Array): boolean {
  return new TextDecoder('utf-16le').decode(bytes).includes('EncryptedPackage');
}
