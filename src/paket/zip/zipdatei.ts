/** Puts packed entries into a zip file. The same entries give the same file. */
import type { Gepackt } from './auspacken';

const KOPF = { signatur: 0x04034b50, laenge: 30 } as const;
const EINTRAG = { signatur: 0x02014b50, laenge: 46 } as const;
const ENDE = { signatur: 0x06054b50, laenge: 22 } as const;
/** What a reader must understand: folders and deflate. */
const FASSUNG = 20;
/** Names are written in UTF-8. */
const NAMEN_UTF8 = 0x0800;
/** Noon of the first day that a zip file knows: day and month in the upper half. */
const ZEIT = (1 << 21) | (1 << 16) | (12 << 11);

interface Platz {
  readonly name: Uint8Array;
  readonly gepackt: Gepackt;
  readonly kopf: number;
}

/** The file with these entries in their order. All of them together must have less than 4 GB. */
export function zipdatei(eintraege: readonly (readonly [name: string, gepackt: Gepackt])[]): Uint8Array {
  const plaetze: Platz[] = [];
  let verzeichnis = 0;
  let ende = 0;
  for (const [text, gepackt] of eintraege) {
    const name = new TextEncoder().encode(text);
    plaetze.push({ name, gepackt, kopf: verzeichnis });
    verzeichnis += KOPF.laenge + name.length + gepackt.bytes.length;
    ende += EINTRAG.laenge + name.length;
  }
  const datei = new Uint8Array(verzeichnis + ende + ENDE.laenge);
  const sicht = new DataView(datei.buffer);
  let stelle = verzeichnis;
  for (const platz of plaetze) {
    schreibeKopf(sicht, platz);
    datei.set(platz.name, platz.kopf + KOPF.laenge);
    datei.set(platz.gepackt.bytes, platz.kopf + KOPF.laenge + platz.name.length);
    schreibeEintrag(sicht, stelle, platz);
    datei.set(platz.name, stelle + EINTRAG.laenge);
    stelle += EINTRAG.laenge + platz.name.length;
  }
  schreibeEnde(sicht, stelle, { anzahl: plaetze.length, verzeichnis, laenge: ende });
  return datei;
}

function schreibeKopf(sicht: DataView, platz: Platz): void {
  sicht.setUint32(platz.kopf, KOPF.signatur, true);
  schreibeAngaben(sicht, platz.kopf + 4, platz);
}

function schreibeEintrag(sicht: DataView, stelle: number, platz: Platz): void {
  sicht.setUint32(stelle, EINTRAG.signatur, true);
  sicht.setUint16(stelle + 4, FASSUNG, true);
  schreibeAngaben(sicht, stelle + 6, platz);
  sicht.setUint32(stelle + 42, platz.kopf, true);
}

/** What stands in both: how the entry is packed, when, its check sum, its sizes, the length of its name. */
function schreibeAngaben(sicht: DataView, stelle: number, { name, gepackt }: Platz): void {
  sicht.setUint16(stelle, FASSUNG, true);
  sicht.setUint16(stelle + 2, NAMEN_UTF8, true);
  sicht.setUint16(stelle + 4, gepackt.verfahren, true);
  sicht.setUint32(stelle + 6, ZEIT, true);
  sicht.setUint32(stelle + 10, gepackt.crc, true);
  sicht.setUint32(stelle + 14, gepackt.bytes.length, true);
  sicht.setUint32(stelle + 18, gepackt.groesse, true);
  sicht.setUint16(stelle + 22, name.length, true);
}

function schreibeEnde(
  sicht: DataView,
  stelle: number,
  { anzahl, verzeichnis, laenge }: { anzahl: number; verzeichnis: number; laenge: number },
): void {
  sicht.setUint32(stelle, ENDE.signatur, true);
  sicht.setUint16(stelle + 8, anzahl, true);
  sicht.setUint16(stelle + 10, anzahl, true);
  sicht.setUint32(stelle + 12, laenge, true);
  sicht.setUint32(stelle + 16, verzeichnis, true);
}
