/** Makes contents for cells of a table as it was read: with the formats that stand there, wherever those will do. Pure. */
import type { Liste } from '../../../listen/liste';
import type { Raster } from '../../../listen/raster';
import { findeSpalten, spaltenIn } from '../../../listen/readListe';
import { normalized } from '../../../listen/readRating';
import type { Zellwert } from '../../../listen/werte';
import type { Zeileninhalt } from '../../../mappe/liste/tabellenmappe';
import { mitApostroph } from '../../../mappe/schreibplan/inhalt';
import { formatFuer, istPassendesFormat } from '../../../mappe/schreibplan/zellformat';

/** A header as it is written in the sheet; case and spaces may differ from the template. @throws where it is missing. */
export function kopfIn({ values }: Pick<Raster, 'values'>, kopf: string): string {
  const position = spaltenIn({ values }).get(normalized(kopf));
  if (position === undefined) throw new Error(`No column ${kopf}`);
  return String(values[0]?.[position]);
}

export class Zeilenschreiber<L extends Liste, Feld extends string = Extract<keyof L['spalten'], string>> {
  private readonly positionen: ReadonlyMap<string, number>;

  constructor(
    private readonly liste: L,
    private readonly tabelle: Raster,
  ) {
    this.positionen = findeSpalten(liste, tabelle).fundort.positionen;
  }

  kopf(feld: Feld): string {
    return kopfIn(this.tabelle, this.liste.spalten[feld]?.kopf ?? '');
  }

  /** What stands in a cell; '' in a row that is still to come. */
  wert(zeile: number, feld: Feld): unknown {
    return this.tabelle.values[zeile + 1]?.[this.position(feld)] ?? '';
  }

  /** New contents of these columns; of one that no value is named for the cell stays. */
  inhalt(
    zeile: number,
    spalten: readonly Feld[],
    werte: Readonly<Partial<Record<Feld, Zellwert>>>,
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
  private format(zeile: number, id: Feld, wert: Zellwert): string {
    const { numberFormat } = this.tabelle;
    // A row that is still to come gets the looks of the last one.
    const bisher = (numberFormat[zeile + 1] ?? numberFormat.at(-1))?.[this.position(id)] ?? 'General';
    if (wert === '') return bisher;
    if (typeof wert === 'string') return bisher === '@' ? formatFuer(this.liste, id, wert) : bisher;
    const bleibt = bisher !== '@' && istPassendesFormat(this.liste, id, wert, bisher);
    return bleibt ? bisher : formatFuer(this.liste, id, wert);
  }

  private position(feld: string): number {
    const position = this.positionen.get(feld);
    if (position === undefined) throw new Error(`No column for ${feld}`);
    return position;
  }
}
