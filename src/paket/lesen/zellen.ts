/** Cells of a range as plain data, as Excel would answer them: value, type, number format. Tells what cannot be understood. */
import { istDatumsformat } from '../../listen/raster';
import { columnLetters, ortAt } from '../../listen/adresse';
import { ortText } from '../../fall/texte/ort';
import type { Fehler } from '../../listen/fehler';
import type { Bestand } from '../../mappe/bestand';
import { formeltext, gruppenkoepfe } from '../formel/gruppen';
import type { Arbeitsmappe, Blatt } from './arbeitsmappe';
import { type Bereich, istVerdeckt, liegtIn } from './bereich';
import { type Blattinhalt, type Zelle, zellschluessel } from './blattinhalt';
import { STANDARD } from './formate';
import { LEER, type Zellbefund, type Zellinhalt, zellinhalt } from './wert';

const TAGESFORMAT = 'yyyy-mm-dd';

/** A cell as read: what it holds or what is wrong with it, and its number format. */
export interface Gelesen {
  readonly inhalt: Zellinhalt | Zellbefund;
  readonly format: string;
  readonly formel: string | undefined;
}

/** Cells of one sheet. Only the first cell of a merged range has a value. */
export class Zellen {
  private readonly inhalt: Blattinhalt;
  private koepfe: ReadonlyMap<string, Zelle> | undefined;

  constructor(
    private readonly mappe: Arbeitsmappe,
    readonly blatt: Blatt,
  ) {
    this.inhalt = mappe.inhalt(blatt);
  }

  /** Whether a cell lies in a merged range and is not its first one. */
  istVerdeckt(zeile: number, spalte: number): boolean {
    return istVerdeckt(this.inhalt.verbundene, zeile, spalte);
  }

  /** Reads one cell. */
  lies(zeile: number, spalte: number): Gelesen {
    const key = zellschluessel(zeile, spalte);
    const zelle = this.inhalt.zellen.get(key);
    if (!zelle) return { inhalt: LEER, format: STANDARD, formel: undefined };
    const format = this.mappe.formate[zelle.stil];
    const inhalt = this.inhalt.doppelte.has(key)
      ? { mangel: 'doppelt' as const }
      : this.verstehe(zelle, format);
    const tag = 'istTag' in inhalt && !istDatumsformat(format ?? STANDARD);
    return { inhalt, format: tag ? TAGESFORMAT : (format ?? STANDARD), formel: this.formelVon(zelle) };
  }

  /** Whether a cell holds anything but blanks; what cannot be understood is something. */
  hatInhalt(zeile: number, spalte: number): boolean {
    const { inhalt } = this.lies(zeile, spalte);
    return !('typ' in inhalt) || String(inhalt.wert).trim() !== '';
  }

  /** How many cells the sheet has. */
  get anzahl(): number {
    return this.inhalt.zellen.size;
  }

  /** A range without the rows at its end and the columns at its right in which the sheet has no cell at all. */
  gekuerzt(bereich: Bereich): Bereich {
    let [bisZeile, bisSpalte] = [bereich.zeile, bereich.spalte];
    for (const { zeile, spalte } of this.inhalt.zellen.values()) {
      if (!liegtIn(bereich, zeile, spalte)) continue;
      bisZeile = Math.max(bisZeile, zeile);
      bisSpalte = Math.max(bisSpalte, spalte);
    }
    return { ...bereich, bisZeile, bisSpalte };
  }

  private formelVon(zelle: Zelle): string | undefined {
    if (!zelle.formel) return undefined;
    this.koepfe ??= gruppenkoepfe([...this.inhalt.zellen.values()]);
    return `=${formeltext(zelle, this.koepfe) ?? zelle.formel.text}`;
  }

  private verstehe(zelle: Zelle, format: string | undefined): Zellinhalt | Zellbefund {
    if (this.istVerdeckt(zelle.zeile, zelle.spalte)) return LEER;
    const inhalt = zellinhalt(zelle, () => this.mappe.texte);
    return 'typ' in inhalt && inhalt.typ === 'Double' && format === undefined ? { mangel: 'format' } : inhalt;
  }
}

/** The cells of a range, and what is wrong in them; what cannot be understood stands as empty. */
export function bestandVon(
  zellen: Zellen,
  bereich: Bereich,
): { readonly bestand: Bestand; readonly befunde: readonly Zellfehler[] } {
  const befunde: Zellfehler[] = [];
  const anker = { blatt: zellen.blatt.name, zeile: bereich.zeile, spalte: bereich.spalte };
  const reihen = folge(bereich.zeile, bereich.bisZeile).map((zeile) =>
    folge(bereich.spalte, bereich.bisSpalte).map((spalte) => {
      const gelesen = zellen.lies(zeile, spalte);
      if ('typ' in gelesen.inhalt) return { ...gelesen, inhalt: gelesen.inhalt };
      const [dz, ds] = [zeile - bereich.zeile, spalte - bereich.spalte];
      befunde.push({
        istKopf: dz === 0,
        spalte: ds,
        fehler: fehlerVon(gelesen.inhalt, ortAt(anker, dz, ds)),
      });
      return { ...gelesen, inhalt: LEER };
    }),
  );
  return {
    bestand: {
      address: adresse(anker.blatt, bereich),
      values: reihen.map((reihe) => reihe.map(({ inhalt }) => inhalt.wert)),
      valueTypes: reihen.map((reihe) => reihe.map(({ inhalt }) => inhalt.typ)),
      numberFormat: reihen.map((reihe) => reihe.map(({ format }) => format)),
      formulas: reihen.map((reihe) => reihe.map(({ inhalt, formel }) => formel ?? inhalt.wert)),
    },
    befunde,
  };
}

/** An error of a cell, whether it lies in the first row of the range, and its column there, counted from 0. */
export interface Zellfehler {
  readonly istKopf: boolean;
  readonly spalte: number;
  readonly fehler: Fehler;
}

function fehlerVon({ mangel }: Zellbefund, ort: Fehler['orte'][number]): Fehler {
  return mangel === 'ohneErgebnis'
    ? { code: 'FORMEL_OHNE_ERGEBNIS', orte: [ort] }
    : { code: 'ZELLE_UNLESBAR', orte: [ort], mangel };
}

function folge(von: number, bis: number): number[] {
  return Array.from({ length: Math.max(0, bis - von + 1) }, (_, index) => von + index);
}

/** A range as Excel writes it, with its sheet. */
export function adresse(blatt: string, { zeile, spalte, bisZeile, bisSpalte }: Bereich): string {
  const anfang = ortText(ortAt({ blatt, zeile, spalte }));
  return `${anfang}:${columnLetters(bisSpalte)}${bisZeile}`;
}
