/** The FM-Vermerke of a case as rows of the workbook: what stays readable of them, and new ones, encrypted before they are planned. */
import { serialOfDate, type PlainDate } from '../../../../listen/plainDate';
import type { Ort, RawCell } from '../../../../listen/zelle';
import { readDatum, readText } from '../../../../listen/readFelder';
import type { OffenerTresor, Vermerkinhalt, Vermerkzelle } from '../tresor/typen';
import { vermerkVerschluesseln } from '../tresor/vermerk';
import { STATUS_LABEL } from '../../../../rules/fallmanagement';
import { VERMERK_SPALTE } from '../../prozess/regeln/fallmanagementVokabular';
import type { Aktenaenderung, Listenzeile } from '../../../../mappe/akte';
import type { Aktenplan } from '../../../../mappe/akteAendern';

/** With what Vermerke are read and written: the platform's cryptography and the Tresor somebody has opened. */
export interface Vermerkschluessel {
  readonly krypto: Crypto;
  readonly tresor: OffenerTresor;
}

/** What stands readable beside an encrypted text. */
export interface Vermerkzeile extends Vermerkzelle {
  /** Position of its row, counted from 0. */
  readonly zeile: number;
  /** Null where the cell holds no date. */
  readonly datum: PlainDate | null;
  readonly fachkraft: string;
  /** As it stands in the cell. */
  readonly status: string;
  readonly betreff: string;
  /** The cell with the encrypted text. */
  readonly ort: Ort;
}

/** The rows that hold a Vermerk; nothing of them is reported, because the encrypted text tells the same for certain. */
export function vermerkzeilenAus(zeilen: readonly Listenzeile[]): Vermerkzeile[] {
  return zeilen.flatMap(({ zeile, zellen }) => {
    const zelle = zellen[VERMERK_SPALTE.text];
    if (zelle === undefined) return [];
    const text = (spalte: keyof typeof VERMERK_SPALTE): string => textIn(zellen[VERMERK_SPALTE[spalte]]);
    const datum = zellen[VERMERK_SPALTE.datum];
    return [
      {
        zeile,
        id: text('id'),
        datum: datum === undefined ? null : readDatum(datum, VERMERK_SPALTE.datum, () => {}),
        fachkraft: text('fachkraft'),
        status: text('status'),
        betreff: text('betreff'),
        zelle: text('text'),
        ort: zelle.ort,
      },
    ];
  });
}

function textIn(cell: RawCell | undefined): string {
  return cell === undefined ? '' : readText(cell, '', () => {});
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
  const werte: Extract<Aktenaenderung, { art: 'anfuegen' }>['werte'] = {
    [VERMERK_SPALTE.id]: inhalt.id,
    [VERMERK_SPALTE.datum]: serialOfDate(inhalt.datum),
    [VERMERK_SPALTE.fachkraft]: inhalt.fachkraft,
    [VERMERK_SPALTE.status]: STATUS_LABEL[inhalt.status],
    [VERMERK_SPALTE.betreff]: inhalt.betreff,
    [VERMERK_SPALTE.text]: ergebnis.zelle,
  };
  return { ok: true, aenderungen: [{ art: 'anfuegen', liste: 'vermerke', werte }] };
}
