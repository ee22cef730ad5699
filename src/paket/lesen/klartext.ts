/** Texts between two tags that no parser is needed for: sound UTF-8, allowed characters, the five entities and no others. */

const KLEINER = 0x3c;
const GROESSER = 0x3e;
const UND = 0x26;
const RAUM = 0x20;
const TAB = 0x09;
const ZEILE = 0x0a;
const ENTITAETEN = ['&amp;', '&lt;', '&gt;', '&quot;', '&apos;'].map((each) =>
  [...each].map((zeichen) => zeichen.charCodeAt(0)),
);

/**
 * The place of the tag that ends a text; -1 where the text holds anything that XML reads in another way than it stands there.
 * @param von where it begins.
 */
export function textende(bytes: Uint8Array, von: number): number {
  let stelle = von;
  for (;;) {
    const byte = bytes[stelle] as number;
    if (byte === KLEINER) return stelle;
    const laenge =
      byte >= 0x80 ? mehrbyte(bytes, stelle) : byte === UND ? entitaet(bytes, stelle) : einbyte(byte);
    if (laenge === 0) return -1;
    stelle += laenge;
  }
}

/** A `>` may end what no text may hold; a carriage return is read as another character. */
function einbyte(byte: number): number {
  return (byte >= RAUM && byte !== GROESSER) || byte === TAB || byte === ZEILE ? 1 : 0;
}

function entitaet(bytes: Uint8Array, von: number): number {
  return ENTITAETEN.find((each) => each.every((byte, index) => bytes[von + index] === byte))?.length ?? 0;
}

/** How many bytes a character beyond ASCII has; 0 for none, and for those that XML forbids. */
function mehrbyte(bytes: Uint8Array, von: number): number {
  const erstes = bytes[von] as number;
  const zweites = bytes[von + 1] ?? 0;
  const drittes = bytes[von + 2] ?? 0;
  if (erstes < 0xc2 || !folgt(zweites)) return 0;
  if (erstes < 0xe0) return 2;
  if (!folgt(drittes)) return 0;
  if (erstes < 0xf0) return dreibyte(erstes, zweites, drittes) ? 3 : 0;
  return vierbyte(erstes, zweites) && folgt(bytes[von + 3] ?? 0) ? 4 : 0;
}

/** Neither in more bytes than needed, nor beyond the last character. */
function vierbyte(erstes: number, zweites: number): boolean {
  return erstes < 0xf5 && (erstes > 0xf0 || zweites >= 0x90) && (erstes < 0xf4 || zweites < 0x90);
}

/** Neither in more bytes than needed, nor half of a pair, nor one of the two that are no characters. */
function dreibyte(erstes: number, zweites: number, drittes: number): boolean {
  if (erstes === 0xe0) return zweites >= 0xa0;
  if (erstes === 0xed) return zweites < 0xa0;
  return !(erstes === 0xef && zweites === 0xbf && drittes >= 0xbe);
}

function folgt(byte: number): boolean {
  return (byte & 0xc0) === 0x80;
}
