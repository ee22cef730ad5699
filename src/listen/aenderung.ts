/** What is to be written to tables and single cells, typed by their definitions. Plans nothing and writes nothing. */
import type { Block, Feld } from './feld';
import type { Liste, Spalten, Werte, Zeile } from './liste';
import type { Spalte } from './spalte';
import type { Zellwert } from './werte';

/** Values of cells by field. */
export type Zellwerte = Readonly<Record<string, Zellwert>>;

/** A row in its new place: the row it was, or null for a new one, and the cells that change, by field. */
export interface Ordnungszeile {
  readonly aus: number | null;
  readonly werte: Zellwerte;
}

/** One change; a set of them is written in one go, in its order. */
export type Aenderung =
  | {
      readonly art: 'anfuegen';
      readonly liste: Liste;
      /** Fields that are not named stay empty and keep their format. */
      readonly werte: Zellwerte;
    }
  | {
      readonly art: 'aendern';
      readonly liste: Liste;
      /** Position among the data rows as read, counted from 0. */
      readonly zeile: number;
      readonly werte: Zellwerte;
    }
  /** Puts the rows of a table into a new order; cells that are not named go with their row. Rows not named are an error. */
  | { readonly art: 'ordnen'; readonly liste: Liste; readonly zeilen: readonly Ordnungszeile[] }
  | { readonly art: 'feld'; readonly feld: Feld<unknown>; readonly wert: Zellwert }
  /** Fills a block from its first row on; the rest of it is emptied. */
  | { readonly art: 'block'; readonly block: Block; readonly werte: readonly (readonly Zellwert[])[] };

/** A new row at the end of a table. */
export function anfuegen<S extends Spalten>(liste: Liste<S>, werte: Partial<Werte<S>>): Aenderung {
  const gefuellt = Object.entries(zellwerte(liste, werte)).filter(([, wert]) => wert !== '');
  return { art: 'anfuegen', liste, werte: Object.fromEntries(gefuellt) };
}

/** Other values for a row as it was read; empty where nothing would change. */
export function aendern<S extends Spalten>(
  liste: Liste<S>,
  zeile: Zeile<S>,
  werte: Partial<Werte<S>>,
): Aenderung[] {
  const vorher = zellwerte(liste, zeile);
  const neue = Object.entries(zellwerte(liste, werte)).filter(([feld, wert]) => vorher[feld] !== wert);
  if (neue.length === 0) return [];
  return [{ art: 'aendern', liste, zeile: zeile.stelle.zeile, werte: Object.fromEntries(neue) }];
}

/** Empties every cell of a row; the row itself stays, so that no other one moves. */
export function leeren<S extends Spalten>(liste: Liste<S>, zeile: Zeile<S>): Aenderung {
  const leer = Object.keys(liste.spalten).map((feld) => [feld, ''] as const);
  return { art: 'aendern', liste, zeile: zeile.stelle.zeile, werte: Object.fromEntries(leer) };
}

/** A new value for a single cell. */
export function setzen<Wert>(feld: Feld<Wert>, wert: Wert): Aenderung {
  return { art: 'feld', feld, wert: feld.spalte.write(wert) };
}

/** What goes into the cells for these values, by field; fields that the table does not have are left out. */
export function zellwerte<S extends Spalten>(liste: Liste<S>, werte: Partial<Werte<S>>): Zellwerte {
  const spalten: Readonly<Record<string, Spalte<unknown>>> = liste.spalten;
  const zellen = Object.entries(werte).flatMap(([feld, wert]): [string, Zellwert][] => {
    const spalte = spalten[feld];
    return spalte === undefined || wert === undefined ? [] : [[feld, spalte.write(wert)]];
  });
  return Object.fromEntries(zellen);
}
