/** Single cells of one person's row, found by Kundennummer. Pure. */
import type { Zellwert } from '../../../listen/werte';
import type { Blockauftrag, Tabellenbestand } from '../../../mappe/liste/tabellenmappe';
import type { Fallspalte } from '../listen';
import { listenschreiberFuer, TABELLE } from './zeilenauftraege';

/** What is to stand in cells of a row. */
export interface Einzelzeile {
  /** Where it was read, counted from 0 among the data rows. */
  readonly zeile: number;
  readonly werte: Readonly<Partial<Record<Fallspalte, Zellwert>>>;
}

/** Only where the cells still hold what was read. */
export function einzelauftrag(bestand: Tabellenbestand, { zeile, werte }: Einzelzeile): Blockauftrag {
  const schreiber = listenschreiberFuer(bestand);
  const spalten = Object.keys(werte) as Fallspalte[];
  const neu = schreiber.inhalt(zeile, spalten, werte);
  const formulas = spalten.map((spalte) => schreiber.wert(zeile, spalte));
  return {
    tabelle: TABELLE.tabelle,
    schluesselspalte: schreiber.kopf('kundennummer'),
    spalten: spalten.map((spalte) => schreiber.kopf(spalte)),
    einzeln: true,
    zeilen: [
      {
        schluessel: schreiber.wert(zeile, 'kundennummer'),
        zeile,
        neu,
        erwartet: { formulas, numberFormat: neu.numberFormat },
      },
    ],
  };
}
