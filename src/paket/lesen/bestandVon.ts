/** The cells of a range as Excel would answer them: values, types, formats, formulas; and what is wrong in them. */
import { ortAt } from '../../listen/adresse';
import type { Fehler } from '../../listen/fehler';
import type { Bestand } from '../../mappe/bestand';
import type { Bereich } from './bereich';
import { LEER, type Zellbefund } from './wert';
import { adresse, type Gelesen, type Reihenziel, type Zellen } from './zellen';

/** The cells of a range, and what is wrong in them; what cannot be understood stands as empty. */
export function bestandVon(
  zellen: Zellen,
  bereich: Bereich,
): { readonly bestand: Bestand; readonly befunde: readonly Zellfehler[] } {
  const blatt = zellen.blatt.name;
  const matrizen = new Matrizen(blatt, bereich);
  for (let zeile = bereich.zeile; zeile <= bereich.bisZeile; zeile++) {
    zellen.liesReihe(zeile, bereich.spalte, bereich.bisSpalte, matrizen);
    matrizen.naechsteReihe();
  }
  const { values, valueTypes, numberFormat, formulas, befunde } = matrizen;
  return {
    bestand: { address: adresse(blatt, bereich), values, valueTypes, numberFormat, formulas },
    befunde,
  };
}

/** An error of a cell, whether it lies in the first row of the range, and its column there, counted from 0. */
export interface Zellfehler {
  readonly istKopf: boolean;
  readonly spalte: number;
  readonly fehler: Fehler;
}

/** Matrices that grow row by row. Rows that are the same in types or formats are one and the same array. */
class Matrizen implements Reihenziel {
  readonly values: unknown[][] = [];
  readonly valueTypes: (readonly string[])[] = [];
  readonly numberFormat: (readonly string[])[] = [];
  readonly formulas: unknown[][] = [];
  readonly befunde: Zellfehler[] = [];
  private werte: unknown[] = [];
  private typen: string[] = [];
  private formate: string[] = [];
  /** Where any cell of the row has a formula. */
  private formeln: unknown[] | null = null;

  constructor(
    private readonly blatt: string,
    private readonly bereich: Bereich,
  ) {}

  nimm(wert: unknown, typ: string, format: string, formel: string | undefined): true {
    if (formel !== undefined) this.formeln ??= [...this.werte];
    this.formeln?.push(formel ?? wert);
    this.werte.push(wert);
    this.typen.push(typ);
    this.formate.push(format);
    return true;
  }

  nimmGelesene(spalte: number, { inhalt, format, formel }: Gelesen): void {
    if (!('typ' in inhalt)) this.befunde.push(this.fehlerVon(inhalt, spalte - this.bereich.spalte));
    const { wert, typ } = 'typ' in inhalt ? inhalt : LEER;
    this.nimm(wert, typ, format, formel);
  }

  naechsteReihe(): void {
    this.values.push(this.werte);
    this.formulas.push(this.formeln ?? this.werte);
    this.valueTypes.push(gleicheOder(this.valueTypes.at(-1), this.typen));
    this.numberFormat.push(gleicheOder(this.numberFormat.at(-1), this.formate));
    [this.werte, this.typen, this.formate, this.formeln] = [[], [], [], null];
  }

  private fehlerVon({ mangel }: Zellbefund, spalte: number): Zellfehler {
    const zeile = this.values.length;
    const orte = [
      ortAt({ blatt: this.blatt, zeile: this.bereich.zeile, spalte: this.bereich.spalte }, zeile, spalte),
    ];
    const fehler: Fehler =
      mangel === 'ohneErgebnis'
        ? { code: 'FORMEL_OHNE_ERGEBNIS', orte }
        : { code: 'ZELLE_UNLESBAR', orte, mangel };
    return { istKopf: zeile === 0, spalte, fehler };
  }
}

function gleicheOder(davor: readonly string[] | undefined, hier: string[]): readonly string[] {
  if (davor?.length !== hier.length) return hier;
  for (let index = 0; index < hier.length; index++) if (davor[index] !== hier[index]) return hier;
  return davor;
}
