/** A fingerprint as words, so that people can compare it at a glance or read it out. */
import type { Bytes } from '../tresor/bytes';
import { WOERTER } from './wortliste';

const ANZAHL = 4;
const BIT_JE_WORT = 11n;

/** The words of the first 44 bits of a fingerprint. @throws RangeError if it has fewer than six bytes: a bug. */
export function merkworte(kennung: Bytes): string {
  const bytes = [...kennung.slice(0, 6)];
  if (bytes.length < 6) throw new RangeError('A fingerprint has at least six bytes');
  const zahl = bytes.reduce((bisher, byte) => (bisher << 8n) | BigInt(byte), 0n) >> 4n;
  const nummern = Array.from({ length: ANZAHL }, (_, stelle) => BIT_JE_WORT * BigInt(ANZAHL - 1 - stelle));
  return nummern.map((schub) => WOERTER[Number((zahl >> schub) & 2047n)]).join(' ');
}
