/** Bytes and their texts: UTF-8 and base64url. A text that is not exactly what `toBase64url` writes is no base64url here. */
import { base64urlnopad } from '@scure/base';

/** Bytes that WebCrypto takes. */
export type Bytes = Uint8Array<ArrayBuffer>;

/** The bytes of a text in UTF-8. */
export function utf8(text: string): Bytes {
  return new TextEncoder().encode(text);
}

/** All parts one after the other. */
export function concat(...parts: readonly Bytes[]): Bytes {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let start = 0;
  for (const part of parts) {
    all.set(part, start);
    start += part.length;
  }
  return all;
}

/** Base64url without padding (RFC 4648, section 5). */
export function toBase64url(bytes: Bytes): string {
  return base64urlnopad.encode(bytes);
}

/**
 * The bytes of a base64url text; null for anything else. Unused bits of the last character must be 0: otherwise there
 * would be several texts for the same bytes, and a changed character could pass unseen.
 */
export function fromBase64url(text: string): Bytes | null {
  try {
    return new Uint8Array(base64urlnopad.decode(text));
  } catch {
    return null;
  }
}

/** A number of so many bytes, the highest first. */
export function zahlbytes(zahl: number, laenge: number): Bytes {
  return Uint8Array.from({ length: laenge }, (_, index) => Math.floor(zahl / 256 ** (laenge - 1 - index)));
}

/** The number that `zahlbytes` wrote. */
export function zahlAus(bytes: Bytes): number {
  return bytes.reduce((zahl, byte) => zahl * 256 + byte, 0);
}

/** The bytes in pieces of one length; a rest that is shorter is not among them. */
export function stuecke(bytes: Bytes, laenge: number): Bytes[] {
  const zahl = Math.floor(bytes.length / laenge);
  return Array.from({ length: zahl }, (_, index) => bytes.slice(index * laenge, (index + 1) * laenge));
}
