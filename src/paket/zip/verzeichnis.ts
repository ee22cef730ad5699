/** The directory of a zip file: which entries it has and where their bytes lie. Checks that nothing overlaps. */
import { PaketError } from '../fehler';

/** An entry as the directory names it. */
export interface Zipeintrag {
  readonly name: string;
  readonly verfahren: number;
  readonly crc: number;
  /** Bytes in the file and unpacked. */
  readonly gepackt: number;
  readonly groesse: number;
  /** First byte of the contents. */
  readonly beginn: number;
}

const ENDE = { signatur: 0x06054b50, laenge: 22, kommentar: 0xffff } as const;
const ORTSANGABE_64 = { signatur: 0x07064b50, laenge: 20 } as const;
const ENDE_64 = 0x06064b50;
const EINTRAG = { signatur: 0x02014b50, laenge: 46 } as const;
const KOPF = { signatur: 0x04034b50, laenge: 30 } as const;
const ZUSATZ_64 = 1;
const VERSCHLUESSELT = 1;
const UNBEKANNT_32 = 0xffffffff;
const UNBEKANNT_16 = 0xffff;

/** More than any workbook has. */
const HOECHSTENS_EINTRAEGE = 10_000;

/** Reads the directory. @throws PaketError for what is no whole, plain zip file. */
export function liesVerzeichnis(bytes: Uint8Array): Zipeintrag[] {
  const sicht = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const eintraege = eintraegeIn(sicht, bytes);
    pruefeUeberlappung(eintraege);
    return eintraege;
  } catch (error) {
    // An offset beyond the end of the file.
    if (error instanceof RangeError) throw new PaketError('beschaedigt');
    throw error;
  }
}

function eintraegeIn(sicht: DataView, bytes: Uint8Array): Zipeintrag[] {
  const { anzahl, beginn } = endeIn(sicht);
  if (anzahl > HOECHSTENS_EINTRAEGE) throw new PaketError('zuGross');
  const eintraege: Zipeintrag[] = [];
  let stelle = beginn;
  for (let nummer = 0; nummer < anzahl; nummer++) {
    if (sicht.getUint32(stelle, true) !== EINTRAG.signatur) throw new PaketError('beschaedigt');
    const [name, zusatz, kommentar] = [28, 30, 32].map((feld) => sicht.getUint16(stelle + feld, true));
    eintraege.push(eintragAn(sicht, bytes, stelle));
    stelle += EINTRAG.laenge + (name ?? 0) + (zusatz ?? 0) + (kommentar ?? 0);
  }
  return eintraege;
}

/** The directory ends the file; a comment behind it must reach its very end. */
function endeIn(sicht: DataView): { readonly anzahl: number; readonly beginn: number } {
  const letzte = sicht.byteLength - ENDE.laenge;
  for (let stelle = letzte; stelle >= Math.max(0, letzte - ENDE.kommentar); stelle--) {
    if (sicht.getUint32(stelle, true) !== ENDE.signatur) continue;
    if (stelle + ENDE.laenge + sicht.getUint16(stelle + 20, true) !== sicht.byteLength) continue;
    const anzahl = sicht.getUint16(stelle + 10, true);
    const beginn = sicht.getUint32(stelle + 16, true);
    return anzahl === UNBEKANNT_16 || beginn === UNBEKANNT_32 ? ende64In(sicht, stelle) : { anzahl, beginn };
  }
  throw new PaketError('beschaedigt');
}

function ende64In(sicht: DataView, ende: number): { readonly anzahl: number; readonly beginn: number } {
  const angabe = ende - ORTSANGABE_64.laenge;
  if (sicht.getUint32(angabe, true) !== ORTSANGABE_64.signatur) throw new PaketError('beschaedigt');
  const stelle = zahl64(sicht, angabe + 8);
  if (sicht.getUint32(stelle, true) !== ENDE_64) throw new PaketError('beschaedigt');
  return { anzahl: zahl64(sicht, stelle + 32), beginn: zahl64(sicht, stelle + 48) };
}

function eintragAn(sicht: DataView, bytes: Uint8Array, stelle: number): Zipeintrag {
  if (sicht.getUint16(stelle + 8, true) & VERSCHLUESSELT) throw new PaketError('zipKennwort');
  const laenge = sicht.getUint16(stelle + 28, true);
  const name = text(bytes, stelle + EINTRAG.laenge, laenge);
  const [gepackt, groesse, kopf] = grossen(sicht, stelle, laenge);
  if (sicht.getUint32(kopf, true) !== KOPF.signatur) throw new PaketError('beschaedigt', name);
  const kopfname = sicht.getUint16(kopf + 26, true);
  if (text(bytes, kopf + KOPF.laenge, kopfname) !== name) throw new PaketError('beschaedigt', name);
  const beginn = kopf + KOPF.laenge + kopfname + sicht.getUint16(kopf + 28, true);
  if (beginn + gepackt > bytes.length) throw new PaketError('beschaedigt', name);
  const crc = sicht.getUint32(stelle + 16, true);
  return { name, verfahren: sicht.getUint16(stelle + 10, true), crc, gepackt, groesse, beginn };
}

/** Packed size, size and place of an entry; what does not fit into 32 bits stands in an additional field. */
function grossen(sicht: DataView, stelle: number, name: number): [number, number, number] {
  let zusatz = stelle + EINTRAG.laenge + name;
  const ende = zusatz + sicht.getUint16(stelle + 30, true);
  while (zusatz + 4 <= ende && sicht.getUint16(zusatz, true) !== ZUSATZ_64)
    zusatz += 4 + sicht.getUint16(zusatz + 2, true);
  let naechste = zusatz + 4;
  const zahl = (feld: number): number => {
    const klein = sicht.getUint32(stelle + feld, true);
    if (klein !== UNBEKANNT_32) return klein;
    if (naechste + 8 > ende) throw new PaketError('beschaedigt');
    naechste += 8;
    return zahl64(sicht, naechste - 8);
  };
  const groesse = zahl(24);
  return [zahl(20), groesse, zahl(42)];
}

function zahl64(sicht: DataView, stelle: number): number {
  const zahl = sicht.getBigUint64(stelle, true);
  if (zahl > BigInt(Number.MAX_SAFE_INTEGER)) throw new PaketError('beschaedigt');
  return Number(zahl);
}

function text(bytes: Uint8Array, beginn: number, laenge: number): string {
  return new TextDecoder().decode(bytes.subarray(beginn, beginn + laenge));
}

/** Entries that share bytes are how small files unpack to very large ones. */
function pruefeUeberlappung(eintraege: readonly Zipeintrag[]): void {
  const nachOrt = [...eintraege].sort((one, other) => one.beginn - other.beginn);
  nachOrt.forEach(({ beginn, gepackt, name }, index) => {
    if (beginn + gepackt > (nachOrt[index + 1]?.beginn ?? Infinity))
      throw new PaketError('beschaedigt', name);
  });
}
