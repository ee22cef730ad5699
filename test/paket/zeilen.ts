/** New rows for every table that grows, with a value of its kind in each column. */
import type { Aenderung } from '../../src/listen/aenderung';
import type { Liste } from '../../src/listen/liste';
import type { Spalte } from '../../src/listen/spalte';
import type { Zellwert } from '../../src/listen/werte';
import { BEIWERK } from '../support/bereiche';

/** The tables that people or the program add rows to. */
export const WACHSENDE = BEIWERK.listen.filter(({ schluessel }) => schluessel.art !== 'fest');

/** A value that a column takes. */
export function wertFuer({ art, angebot }: Spalte<unknown>, nummer: number): Zellwert {
  if (angebot) return angebot.eintraege[nummer % angebot.eintraege.length] ?? '';
  if (art === 'tag') return 46000 + nummer;
  return art === 'anzahl' ? nummer : `=Probe ${nummer} <&> "ä"`;
}

/** A new row; its number makes it different from others. */
export function zeile(liste: Liste, nummer: number): Aenderung {
  const werte = Object.entries(liste.spalten).map(([feld, spalte]) => [feld, wertFuer(spalte, nummer)]);
  return { art: 'anfuegen', liste, werte: Object.fromEntries(werte) as Record<string, Zellwert> };
}
