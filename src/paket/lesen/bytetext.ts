/** Texts out of bytes, as they stand between tags. */

/** Up to this length putting characters together is faster than asking the decoder. */
const KURZ = 24;
/** Made when it is first needed. */
let decoder: TextDecoder | undefined;

/** ASCII alone. */
export function asciiVon(bytes: Uint8Array, von: number, bis: number): string {
  let text = '';
  for (let stelle = von; stelle < bis; stelle++) text += String.fromCharCode(bytes[stelle] as number);
  return text;
}

/** UTF-8 that was found to be sound. */
function utf8Von(bytes: Uint8Array, von: number, bis: number): string {
  if (bis - von > KURZ) return dekodiert(bytes, von, bis);
  for (let stelle = von; stelle < bis; stelle++)
    if ((bytes[stelle] as number) >= 0x80) return dekodiert(bytes, von, bis);
  return asciiVon(bytes, von, bis);
}

function dekodiert(bytes: Uint8Array, von: number, bis: number): string {
  decoder ??= new TextDecoder('utf-8', { ignoreBOM: true });
  return decoder.decode(bytes.subarray(von, bis));
}

const BENANNT: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
};

/** A text with the five entities of XML and no others. */
export function inhaltVon(bytes: Uint8Array, von: number, bis: number): string {
  const text = utf8Von(bytes, von, bis);
  return text.includes('&')
    ? text.replace(/&(?:amp|lt|gt|quot|apos);/g, (each) => BENANNT[each] ?? each)
    : text;
}

/** A whole number of at most fifteen digits; -1 for anything else. */
export function ganzzahlIn(bytes: Uint8Array, von: number, bis: number): number {
  if (bis <= von || bis - von > 15) return -1;
  let zahl = 0;
  for (let stelle = von; stelle < bis; stelle++) {
    const ziffer = (bytes[stelle] as number) - 0x30;
    if (ziffer < 0 || ziffer > 9) return -1;
    zahl = zahl * 10 + ziffer;
  }
  return zahl;
}

const UND = 0x26;
const UNTERSTRICH = 0x5f;
/** Begins, among others, the character that stands in for halves of pairs. */
const STELLVERTRETER = 0xef;

/** Tells whether bytes are a text in UTF-8, without making a text of them. */
export class Wortlaut {
  private readonly encoder = new TextEncoder();
  private platz = new Uint8Array(1024);

  /** False also where it takes understanding to tell: an entity, an escape, half of a pair. */
  steht(bytes: Uint8Array, von: number, bis: number, text: string): boolean {
    if (this.platz.length < bis - von) this.platz = new Uint8Array(2 * (bis - von));
    const { read, written } = this.encoder.encodeInto(text, this.platz);
    if (read !== text.length || written !== bis - von) return false;
    for (let index = 0; index < written; index++) {
      const byte = this.platz[index];
      if (byte !== bytes[von + index] || byte === UND || byte === UNTERSTRICH || byte === STELLVERTRETER)
        return false;
    }
    return true;
  }
}
