/** House data as plain data: what a workbook holds of them, in the words that cells are written in. Pure. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Zellwerte } from '../../../listen/aenderung';
import type { Inhalt } from '../../../listen/inhalt';
import type { Spalten, Zeile } from '../../../listen/liste';
import { normalized } from '../../../listen/readRating';
import type { Zellwert } from '../../../listen/werte';
import type { Hausliste, Hausumfang } from './hauslisten';

/** A row of a table of the house. */
export interface Hauszeile {
  /** Tells it from all others of its table, without regard to case and spaces around. */
  readonly schluessel: string;
  /** What people call it. */
  readonly name: string;
  readonly werte: Zellwerte;
}

/** A row, and where it stands in its workbook. */
export interface VorhandeneZeile extends Hauszeile {
  /** Counted from 0 among the data rows. */
  readonly zeile: number;
  /** Every cell of it could be understood. */
  readonly istHeil: boolean;
}

export interface Hausdaten {
  /** By the name of the table, in the order of the sheet; rows that say nothing are left out. */
  readonly listen: ReadonlyMap<string, readonly Hauszeile[]>;
  /** By the name of the cell. */
  readonly felder: ReadonlyMap<string, Zellwert>;
}

/** The rows of a table that say something. */
export function hauszeilenIn(inhalt: Inhalt, hausliste: Hausliste): readonly VorhandeneZeile[] {
  return alleZeilenIn(inhalt, hausliste).filter(({ werte }) => sagtEtwas(werte));
}

/** All rows that are not blank, such with nothing but a question mark among them. */
export function alleZeilenIn(inhalt: Inhalt, hausliste: Hausliste): readonly VorhandeneZeile[] {
  return inhalt.liste(hausliste.liste).zeilen.map(({ zeile, fehler }) => ({
    schluessel: JSON.stringify(
      hausliste.schluessel.map((feld) => normalized(wertIn(hausliste, zeile, feld))),
    ),
    name: wertIn(hausliste, zeile, hausliste.name),
    werte: Object.fromEntries(hausliste.felder.map((feld) => [feld, zellwertIn(hausliste, zeile, feld)])),
    zeile: zeile.stelle.zeile,
    istHeil: fehler.length === 0,
  }));
}

function sagtEtwas(werte: Zellwerte): boolean {
  return Object.values(werte).some((wert) => wert !== '');
}

function wertIn(hausliste: Hausliste, zeile: Zeile<Spalten>, feld: string): string {
  return String(zellwertIn(hausliste, zeile, feld));
}

/** The same for everything that is understood as the same, however it was typed. */
function zellwertIn({ liste, spalteIn }: Hausliste, zeile: Zeile<Spalten>, feld: string): Zellwert {
  // Ids are read by the table itself.
  if (feld === 'id') return typeof zeile['id'] === 'string' ? zeile['id'] : '';
  const spalte = spalteIn !== undefined && feld === 'wert' ? spalteIn(zeile) : liste.spalten[feld];
  if (spalte === undefined) throw new Error(`No column ${liste.name}[${feld}]`);
  return spalte.write(spalte.read(zeile.stelle.zelle(feld), () => undefined));
}

/** What a workbook holds of them. */
export function hausdatenIn(inhalt: Inhalt, { listen, felder }: Hausumfang): Hausdaten {
  return {
    listen: new Map(
      listen.map((each) => [
        each.liste.name,
        hauszeilenIn(inhalt, each).map(({ schluessel, name, werte }) => ({ schluessel, name, werte })),
      ]),
    ),
    felder: new Map(felder.map((feld) => [feld.name, feld.spalte.write(inhalt.feld(feld).wert)])),
  };
}

/** Characters of the digest (128 bits as hex). */
const LAENGE = 32;

/** A digest over them and what else was released; tells an accident, not a forger. */
export function pruefsummeVon({ listen, felder }: Hausdaten, freigabe: readonly Zellwert[]): string {
  const zeilen = [...listen].map(([name, alle]) => [name, alle.map(({ werte }) => Object.entries(werte))]);
  const inhalt = JSON.stringify([freigabe, zeilen, [...felder]]);
  return bytesToHex(sha256(utf8ToBytes(inhalt))).slice(0, LAENGE);
}
