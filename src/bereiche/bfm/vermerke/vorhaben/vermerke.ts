/** The FM-Vermerke of a case as rows of the workbook: what stays readable of them, and their ids. */
import type { Inhalt } from '../../../../listen/inhalt';
import type { OffenerTresor, Vermerkzelle } from '../tresor/typen';
import { type Vermerkeintrag, VERMERKE } from '../listen';

/** With what Vermerke are read and written: the platform's cryptography and the Tresor somebody has opened. */
export interface Vermerkschluessel {
  readonly krypto: Crypto;
  readonly tresor: OffenerTresor;
  /** The clock of this computer; a Vermerk says when it was written. */
  readonly uhr: () => Date;
}

/** What stands readable beside an encrypted text, and the text as it stands in its cell. */
export type Vermerkzeile = Vermerkeintrag & Vermerkzelle;

/** The rows that hold a Vermerk, also those with an entry that cannot be understood; the encrypted text tells for certain. */
export function vermerkzeilenAus(inhalt: Inhalt): Vermerkzeile[] {
  return inhalt.liste(VERMERKE).zeilen.map(({ zeile }) => ({ ...zeile, zelle: zeile.text }));
}

const ID_BYTES = 8;

/** An id that no other Vermerk has or ever had. */
export function neueVermerkId(krypto: Crypto): string {
  const bytes = krypto.getRandomValues(new Uint8Array(ID_BYTES));
  return `V-${[...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}
