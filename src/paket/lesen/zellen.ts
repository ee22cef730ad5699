/** Cells of a range as plain data, as Excel would answer them: value, type, number format. Tells what cannot be understood. */
import { istDatumsformat } from '../../listen/raster';
import { columnLetters, ortAt } from '../../listen/adresse';
import { ortText } from '../../fall/texte/ort';
import { formeltext, gruppenkoepfe } from '../formel/gruppen';
import type { Arbeitsmappe, Blatt } from './arbeitsmappe';
import { type Bereich, istVerdeckt, liegtIn } from './bereich';
import type { Blattinhalt } from './blattinhalt';
import type { Zelle } from './zelle';
import { ganzzahlIn } from './bytetext';
import { STANDARD } from './formate';
import { LEER, type Zellbefund, type Zellinhalt, zellinhalt } from './wert';

const TAGESFORMAT = 'yyyy-mm-dd';

/** A cell as read: what it holds or what is wrong with it, and its number format. */
export interface Gelesen {
  readonly inhalt: Zellinhalt | Zellbefund;
  readonly format: string;
  readonly formel: string | undefined;
}

const OHNE_ZELLE: Gelesen = { inhalt: LEER, format: STANDARD, formel: undefined };

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
    const nummer = this.inhalt.zellen.nummer(zeile, spalte);
    return nummer < 0 ? OHNE_ZELLE : this.liesZelle(this.inhalt.zellen.zelle(nummer));
  }

  /** Reads a row up to its last column into matrices. @returns the cells that cannot be understood, by their column. */
  liesReihe(zeile: number, von: number, bis: number, ziel: Reihenziel): void {
    const verdeckt = this.inhalt.verbundene.some((each) => zeile >= each.zeile && zeile <= each.bisZeile);
    for (let spalte = von; spalte <= bis; spalte++) {
      const nummer = this.inhalt.zellen.nummer(zeile, spalte);
      if (nummer < 0) ziel.nimm('', 'Empty', STANDARD, undefined);
      else if (verdeckt || !this.liesKlare(nummer, ziel))
        ziel.nimmGelesene(spalte, this.liesZelle(this.inhalt.zellen.zelle(nummer)));
    }
  }

  /** Whether a cell holds anything but blanks; what cannot be understood is something. */
  hatInhalt(zeile: number, spalte: number): boolean {
    const { inhalt } = this.lies(zeile, spalte);
    return !('typ' in inhalt) || String(inhalt.wert).trim() !== '';
  }

  /** How many cells the sheet has. */
  get anzahl(): number {
    return this.inhalt.zellen.anzahl;
  }

  /** A range without the rows at its end and the columns at its right in which the sheet has no cell at all. */
  gekuerzt(bereich: Bereich): Bereich {
    let [bisZeile, bisSpalte] = [bereich.zeile, bereich.spalte];
    const { zellen } = this.inhalt;
    for (let nummer = 0; nummer < zellen.anzahl; nummer++) {
      const [zeile, spalte] = [zellen.zeile(nummer), zellen.spalte(nummer)];
      if (!liegtIn(bereich, zeile, spalte)) continue;
      bisZeile = Math.max(bisZeile, zeile);
      bisSpalte = Math.max(bisSpalte, spalte);
    }
    return { ...bereich, bisZeile, bisSpalte };
  }

  private liesZelle(zelle: Zelle): Gelesen {
    const format = this.mappe.formate[zelle.stil];
    const inhalt = this.inhalt.zellen.istDoppelt(zelle.zeile, zelle.spalte)
      ? { mangel: 'doppelt' as const }
      : this.verstehe(zelle, format);
    const tag = 'istTag' in inhalt && !istDatumsformat(format ?? STANDARD);
    return { inhalt, format: tag ? TAGESFORMAT : (format ?? STANDARD), formel: this.formelVon(zelle) };
  }

  /** Reads a cell with nothing, a whole number or a shared text. @returns whether it is one. */
  private liesKlare(nummer: number, ziel: Reihenziel): boolean {
    const { zellen, bytes } = this.inhalt;
    const art = zellen.geordnet ? zellen.klareArt(nummer) : undefined;
    if (art !== 'n' && art !== 's') return false;
    const format = this.mappe.formate[zellen.stil(nummer)];
    const von = zellen.wertVon(nummer);
    if (von === 0) return ziel.nimm('', 'Empty', format ?? STANDARD, undefined);
    const zahl = ganzzahlIn(bytes, von, zellen.wertBis(nummer));
    if (zahl < 0) return false;
    if (art === 'n') return format !== undefined && ziel.nimm(zahl, 'Double', format, undefined);
    const text = this.mappe.texte[zahl];
    return text !== undefined && ziel.nimm(text, 'String', format ?? STANDARD, undefined);
  }

  private formelVon(zelle: Zelle): string | undefined {
    if (!zelle.formel) return undefined;
    this.koepfe ??= gruppenkoepfe(this.inhalt.zellen.formelzellen);
    return `=${formeltext(zelle, this.koepfe) ?? zelle.formel.text}`;
  }

  private verstehe(zelle: Zelle, format: string | undefined): Zellinhalt | Zellbefund {
    if (this.istVerdeckt(zelle.zeile, zelle.spalte)) return LEER;
    const inhalt = zellinhalt(zelle, () => this.mappe.texte);
    if (!('typ' in inhalt)) return inhalt;
    if (zelle.formel && this.mappe.teil.istUngerechnet) return { mangel: 'ohneErgebnis' };
    return inhalt.typ === 'Double' && format === undefined ? { mangel: 'format' } : inhalt;
  }
}

/** Takes the cells of a row one after the other. */
export interface Reihenziel {
  /** @returns true. */
  nimm(wert: unknown, typ: string, format: string, formel: string | undefined): true;
  nimmGelesene(spalte: number, gelesen: Gelesen): void;
}

/** A range as Excel writes it, with its sheet. */
export function adresse(blatt: string, { zeile, spalte, bisZeile, bisSpalte }: Bereich): string {
  const anfang = ortText(ortAt({ blatt, zeile, spalte }));
  return `${anfang}:${columnLetters(bisSpalte)}${bisZeile}`;
}
