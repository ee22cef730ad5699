/** A set of rules as rows of text cells, and what tells that none of them was changed. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Regelsatz } from '../regelsatz';
import {
  FREIGABEIDS,
  FREIGABEZEILE,
  type Freigabezeile,
  type Regelzeile,
  SATZSPALTEN,
  type Satzzeile,
  SCHWELLENIDS,
  SCHWELLENZEILE,
  TABELLENNAMEN,
  tabelleIn,
  WERT_VON_REST,
} from './form';
import { textVonLinie } from './tests';

/** The rows of a set: who has released it, its numbers, then its tables, each line of tests one row, in the order in which they are tried. */
export function satzzeilen(satz: Regelsatz): readonly Satzzeile[] {
  const kopf = { version: satz.version, gueltigAb: satz.gueltigAb ?? '' };
  const { freigabe } = satz;
  const freigabezeilen = (freigabe === undefined ? [] : FREIGABEIDS).map((id) => ({
    ...LEER,
    ...kopf,
    tabelle: FREIGABEZEILE,
    id,
    antwort: freigabe?.[id].trim() ?? '',
  }));
  const schwellen = SCHWELLENIDS.map((id) => ({
    ...LEER,
    ...kopf,
    tabelle: SCHWELLENZEILE,
    id,
    antwort: String(satz.schwellen[id]),
  }));
  const regeln = TABELLENNAMEN.flatMap((tabelle) => {
    const { inputs, rows } = tabelleIn(satz, tabelle);
    return rows.flatMap((zeile) =>
      zeile.when.map((linie) => ({
        ...kopf,
        tabelle,
        id: zeile.id,
        tests: textVonLinie(linie, inputs),
        antwort: antwortText(zeile.then),
        hinweis: zeile.hinweis ?? '',
        // As a cell keeps them.
        zusatz: zeile.zusatz?.trim() ?? '',
        worte: zeile.words.trim(),
        quelle: zeile.source.trim(),
      })),
    );
  });
  return [...freigabezeilen, ...schwellen, ...regeln];
}

const LEER = { tests: '', hinweis: '', zusatz: '', worte: '', quelle: '' };

function antwortText(then: Regelzeile['then']): string {
  return typeof then === 'string' ? then : WERT_VON_REST;
}

/** The rows of a set that is released, each with the check sum of them all: what goes into the workbook. */
export function freigabezeilen(satz: Regelsatz): readonly Freigabezeile[] {
  const zeilen = satzzeilen(satz);
  const digest = satzdigest(zeilen);
  return zeilen.map((zeile) => ({ ...zeile, digest }));
}

/** The check sum of the rows of one set in their order: whoever changes, sorts or leaves out one gets another. */
export function satzdigest(zeilen: readonly Satzzeile[]): string {
  const text = JSON.stringify(zeilen.map((zeile) => SATZSPALTEN.map((spalte) => zeile[spalte])));
  return bytesToHex(sha256(utf8ToBytes(text)));
}
