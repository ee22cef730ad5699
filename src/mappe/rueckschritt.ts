/** What the steps of a way back have in common: rows found again, and what has to be written so that a cell is as it was. Pure. */
import type { Aenderung, Zellwerte } from '../listen/aenderung';
import type { Inhalt } from '../listen/inhalt';
import type { Liste, Spalten, Zeile } from '../listen/liste';
import type { Zellwert } from '../listen/werte';
import type { Ort, RawCell } from '../listen/zelle';
import { istGleicheId } from './eigene/befund';

/** What takes one change back: another change, or where something else stands by now. */
export type Rueckschritt = (
  inhalt: Inhalt,
) => { readonly ok: true; readonly aenderung: Aenderung } | { readonly ok: false; readonly ort: Ort };

/** The rows of a table, with errors in them or without. */
export function zeilenIn(inhalt: Inhalt, liste: Liste): readonly Zeile<Spalten>[] {
  return inhalt.liste(liste).zeilen.map(({ zeile }) => zeile);
}

/** The one row with an Id; undefined where there is none, or more than one. */
export function mitId(zeilen: readonly Zeile<Spalten>[], id: string): Zeile<Spalten> | undefined {
  const gleiche = zeilen.filter(({ stelle }) => istGleicheId(stelle.zelle('id'), id));
  return gleiche.length === 1 ? gleiche[0] : undefined;
}

/** The values of a row that came: what is not named is empty. */
export function alleFelder(liste: Liste, werte: Zellwerte): Zellwerte {
  return { ...leer(liste), ...werte };
}

/** A row without anything in it. */
export function leer({ spalten }: Liste): Zellwerte {
  return Object.fromEntries(Object.keys(spalten).map((feld) => [feld, '']));
}

/** Where a table is, when none of its rows can be named. */
export function blattVon({ blatt }: Liste): Ort {
  return { art: 'blatt', blatt };
}

/** What has to be written so that a cell holds what it holds; null for what cannot be written as a value. */
export function zellwertAus({ value, istFormel = false }: RawCell): Zellwert | null {
  if (istFormel) return null;
  if (value.art === 'leer') return '';
  return value.art === 'zahl' || value.art === 'datum' || value.art === 'text' ? value.wert : null;
}
