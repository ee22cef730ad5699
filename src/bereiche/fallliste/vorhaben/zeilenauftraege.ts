/** Which cells are to hold what when a list is written, block by block. Pure. */
import type { Raster } from '../../../listen/raster';
import { findeSpalten, spaltenIn } from '../../../listen/readListe';
import { normalized } from '../../../listen/readRating';
import type { Zellwert } from '../../../listen/werte';
import type {
  Blockauftrag,
  Tabellenbestand,
  Zeilenauftrag,
  Zeileninhalt,
} from '../../../mappe/liste/tabellenmappe';
import { mitApostroph } from '../../../mappe/schreibplan/inhalt';
import { formatFuer, istPassendesFormat } from '../../../mappe/schreibplan/zellformat';
import { ERGEBNIS_IDS, FAELLE, type Fallspalte } from '../listen';
import type { Zeilenergebnis } from '../fach/listenergebnis';

/** What is read of the list, by its headers in the template. */
export const TABELLE = {
  tabelle: FAELLE.name,
  schluesselspalte: FAELLE.spalten.kundennummer.kopf,
} as const;

/** A header as it is written in the sheet; case and spaces may differ from the template. @throws where it is missing. */
export function kopfIn({ values }: Pick<Raster, 'values'>, kopf: string): string {
  const position = spaltenIn({ values }).get(normalized(kopf));
  if (position === undefined) throw new Error(`No column ${kopf}`);
  return String(values[0]?.[position]);
}

/** The blocks in the order of the sheet. @param berechnet rows of this reading. */
export function blockauftraege(
  bestand: Tabellenbestand,
  berechnet: readonly Zeilenergebnis[],
): Blockauftrag[] {
  const schreiber = new Zeilenschreiber(bestand);
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
    zeilen: zeilen.map((zeile) => schreiber.auftrag(zeile)),
  }));
}

/** Makes contents for cells of the list as it was read. */
export class Zeilenschreiber {
  private readonly positionen: ReadonlyMap<string, number>;

  constructor(private readonly bestand: Tabellenbestand) {
    this.positionen = findeSpalten(FAELLE, bestand.tabelle).fundort.positionen;
  }

  kopf(feld: keyof typeof FAELLE.spalten): string {
    return kopfIn(this.bestand.tabelle, FAELLE.spalten[feld].kopf);
  }

  auftrag({ zeile, werte }: Zeilenergebnis): Zeilenauftrag {
    return {
      schluessel: this.wert(zeile, 'kundennummer'),
      zeile,
      neu: this.inhalt(zeile, ERGEBNIS_IDS, werte),
    };
  }

  /** What stands in a cell; '' in a row that is still to come. */
  wert(zeile: number, feld: Fallspalte): unknown {
    return this.bestand.tabelle.values[zeile + 1]?.[this.position(feld)] ?? '';
  }

  /** New contents of these columns; of one that no value is named for the cell stays. */
  inhalt(
    zeile: number,
    spalten: readonly Fallspalte[],
    werte: Readonly<Partial<Record<Fallspalte, Zellwert>>>,
  ): Zeileninhalt {
    const formate = spalten.map((feld) => this.format(zeile, feld, werte[feld] ?? ''));
    return {
      formulas: spalten.map((feld, index) => {
        const wert = werte[feld];
        return wert === undefined ? null : mitApostroph(wert, formate[index] ?? 'General');
      }),
      numberFormat: formate,
    };
  }

  /** The one of the cell where it will do; a long text must not be a text cell, Excel would show it as signs. */
  private format(zeile: number, id: Fallspalte, wert: Zellwert): string {
    const { numberFormat } = this.bestand.tabelle;
    // A row that is still to come gets the looks of the last one.
    const bisher = (numberFormat[zeile + 1] ?? numberFormat.at(-1))?.[this.position(id)] ?? 'General';
    if (wert === '') return bisher;
    if (typeof wert === 'string') return bisher === '@' ? formatFuer(FAELLE, id, wert) : bisher;
    const bleibt = bisher !== '@' && istPassendesFormat(FAELLE, id, wert, bisher);
    return bleibt ? bisher : formatFuer(FAELLE, id, wert);
  }

  private position(feld: string): number {
    const position = this.positionen.get(feld);
    if (position === undefined) throw new Error(`No column for ${feld}`);
    return position;
  }
}
