/** The FM-Vermerke of a case as rows of the workbook: what stays readable of them, and new ones, encrypted before they are planned. */
import { anfuegen } from '../../../../listen/aenderung';
import { zellfehler } from '../../../../listen/zellgrenze';
import type { Inhalt } from '../../../../listen/inhalt';
import { listeNachfuehren } from '../tresor/schreibstand';
import type { Bestand, OffenerTresor, Vermerkinhalt, Vermerkzelle } from '../tresor/typen';
import { vermerkVerschluesseln } from '../tresor/vermerk';
import { STATUS_LABEL } from '../../../../rules/fallmanagement';
import { type Vermerkeintrag, VERMERKE } from '../listen';
import type { Aktenblick, Aktenplan } from '../../../../mappe/akteAendern';
import { listenaenderung } from './berechtigteZeilen';

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

/** The row of a new Vermerk, and the list with it; refused where the text does not fit into its cell. */
export async function vermerkAnfuegen(
  { krypto, tresor, uhr }: Vermerkschluessel,
  blick: Aktenblick,
  bestand: Bestand,
  neuer: Omit<Vermerkinhalt, 'geschrieben'>,
): Promise<Aktenplan> {
  const inhalt = { ...neuer, geschrieben: minutentext(uhr()) };
  const ergebnis = await vermerkVerschluesseln(krypto, tresor.bund, inhalt);
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
  const liste = await listeNachfuehren(krypto, tresor, bestand, { dazu: [ergebnis.nachweis] });
  return { ok: true, aenderungen: [anfuegen(VERMERKE, werte), ...listenaenderung(blick, liste)] };
}

/** The local time to the minute, such as `2026-11-28T17:40`. */
function minutentext(zeit: Date): string {
  const zwei = (zahl: number): string => String(zahl).padStart(2, '0');
  const tag = [zeit.getFullYear(), zwei(zeit.getMonth() + 1), zwei(zeit.getDate())].join('-');
  return `${tag}T${zwei(zeit.getHours())}:${zwei(zeit.getMinutes())}`;
}
