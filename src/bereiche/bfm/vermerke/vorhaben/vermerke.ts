/** The FM-Vermerke of a case as rows of the workbook: what stays readable of them, and new ones, encrypted before they are planned. */
import { anfuegen } from '../../../../listen/aenderung';
import { zellfehler } from '../../../../listen/zellgrenze';
import type { Inhalt } from '../../../../listen/inhalt';
import type { OffenerTresor, Vermerkinhalt, Vermerkzelle } from '../tresor/typen';
import { vermerkVerschluesseln } from '../tresor/vermerk';
import { STATUS_LABEL } from '../../../../rules/fallmanagement';
import { type Vermerkeintrag, VERMERKE } from '../listen';
import type { Aktenplan } from '../../../../mappe/akteAendern';

/** With what Vermerke are read and written: the platform's cryptography and the Tresor somebody has opened. */
export interface Vermerkschluessel {
  readonly krypto: Crypto;
  readonly tresor: OffenerTresor;
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

/** The row of a new Vermerk; refused where the text does not fit into its cell. */
export async function vermerkAnfuegen(
  { krypto, tresor }: Vermerkschluessel,
  inhalt: Vermerkinhalt,
): Promise<Aktenplan> {
  const ergebnis = await vermerkVerschluesseln(krypto, tresor, inhalt);
  if (ergebnis.art === 'zuLang')
    return {
      ok: false,
      fehler: [{ code: 'VERMERK_ZU_LANG', orte: [{ art: 'mappe' }], zuViel: ergebnis.zuViel }],
    };
  // It never stands in a cell as it is, but whoever opens or prints it would stumble over it.
  const unhaltbar = zellfehler(inhalt.text, 'vermerkText', { art: 'mappe' });
  if (unhaltbar !== null) return { ok: false, fehler: [unhaltbar] };
  const { id, datum, fachkraft, status, betreff } = inhalt;
  const werte = { id, datum, fachkraft, status: STATUS_LABEL[status], betreff, text: ergebnis.zelle };
  return { ok: true, aenderungen: [anfuegen(VERMERKE, werte)] };
}
