/** Which cells are to hold what when a list is written, block by block. Pure. */
import type { Blockauftrag, Tabellenbestand, Zeilenauftrag } from '../../../mappe/liste/tabellenmappe';
import { ERGEBNIS_IDS, FAELLE } from '../listen';
import type { Zeilenergebnis } from '../fach/listenergebnis';
import { Zeilenschreiber } from './zeilenschreiber';

/** What is read of the list, by its headers in the template. */
export const TABELLE = {
  tabelle: FAELLE.name,
  schluesselspalte: FAELLE.spalten.kundennummer.kopf,
} as const;

/** Writes cells of the list as it was read. */
export type Listenschreiber = Zeilenschreiber<typeof FAELLE>;

export function listenschreiberFuer({ tabelle }: Pick<Tabellenbestand, 'tabelle'>): Listenschreiber {
  return new Zeilenschreiber(FAELLE, tabelle);
}

/** The blocks in the order of the sheet. @param berechnet rows of this reading. */
export function blockauftraege(
  bestand: Tabellenbestand,
  berechnet: readonly Zeilenergebnis[],
): Blockauftrag[] {
  const schreiber = listenschreiberFuer(bestand);
  const jeBlock = new Map<number, Zeilenergebnis[]>();
  for (const zeile of berechnet) {
    const block = Math.floor(zeile.zeile / bestand.jeBlock);
    const gleiche = jeBlock.get(block);
    if (gleiche) gleiche.push(zeile);
    else jeBlock.set(block, [zeile]);
  }
  return [...jeBlock.values()].map((zeilen) => ({
    tabelle: TABELLE.tabelle,
    schluesselspalte: schreiber.kopf('kundennummer'),
    spalten: ERGEBNIS_IDS.map((id) => schreiber.kopf(id)),
    einzeln: zeilen.some(({ zeile }) => bestand.verborgen[zeile] === true),
    zeilen: zeilen.map((zeile) => auftragFuer(schreiber, zeile)),
  }));
}

function auftragFuer(schreiber: Listenschreiber, { zeile, werte }: Zeilenergebnis): Zeilenauftrag {
  return {
    schluessel: schreiber.wert(zeile, 'kundennummer'),
    zeile,
    neu: schreiber.inhalt(zeile, ERGEBNIS_IDS, werte),
  };
}

/** Cuts a list into parts of so many at most. */
export function inTeilen<Wert>(alle: readonly Wert[], jeTeil: number): Wert[][] {
  return Array.from({ length: Math.ceil(alle.length / jeTeil) }, (_, nr) =>
    alle.slice(nr * jeTeil, (nr + 1) * jeTeil),
  );
}
