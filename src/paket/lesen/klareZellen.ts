/**
 * Reads one cell of a row as nearly all programs write it: a number, a shared text, a text of its own or nothing, in UTF-8, without
 * a prefix and a formula. Any other is not understood at all.
 */
import { SPALTEN } from './bereich';
import { ganzzahlIn } from './bytetext';
import {
  KLEINER,
  GROESSER,
  SCHRAEG,
  GLEICH,
  ANFUEHRUNG,
  RAUM,
  C,
  R,
  S,
  T,
  GROSS_A,
  GROSS_Z,
  NULL,
  ZELLENDE,
  WERTANFANG,
  WERTENDE,
  TEXTANFAENGE,
  TEXTENDE,
  ARTENDEN,
  steht,
  ziffernende,
  artAn,
} from './klarzeichen';
import { textende } from './klartext';
import { EIGENER, type Zellspeicher } from './zellspeicher';

/** A style has no more digits. */
const STILZIFFERN = 6;

/** Takes what was read, field by field. */
export type Zellziel = Pick<Zellspeicher, 'fuege'>;

export class KlareZellen {
  /** Row that is being read, where reading stands, and what the tag of the cell says. */
  private nummer = 0;
  private stelle = 0;
  private spalte = 0;
  private stil = -1;
  private art = -1;

  constructor(
    private readonly bytes: Uint8Array,
    private readonly ziel: Zellziel,
  ) {}

  /** Reads all cells that stand here. @returns where they end, or where one stands that is not understood. */
  liesAlle(start: number, zeile: number): number {
    this.nummer = zeile;
    this.stelle = start;
    while (this.bytes[this.stelle + 1] === C && this.zelle());
    return this.stelle;
  }

  /** Reads the one cell that stands here. @returns the place behind it; -1 where it is not understood. */
  lies(start: number, zeile: number): number {
    this.nummer = zeile;
    this.stelle = start;
    return this.bytes[start + 1] === C && this.zelle() ? this.stelle : -1;
  }

  /** One cell: its tag, then its value. Without arrays and closures on the way: this runs for every cell. */
  private zelle(): boolean {
    const { bytes } = this;
    const start = this.stelle;
    if (bytes[start] !== KLEINER || bytes[start + 2] !== RAUM) return false;
    let stelle = start + 2;
    this.spalte = 0;
    this.stil = -1;
    this.art = -1;
    while (bytes[stelle] === RAUM) {
      if (bytes[stelle + 2] !== GLEICH || bytes[stelle + 3] !== ANFUEHRUNG) return false;
      stelle = this.attribut(bytes[stelle + 1] as number, stelle + 4);
      if (stelle < 0 || bytes[stelle] !== ANFUEHRUNG) return false;
      stelle++;
    }
    if (this.spalte === 0) return false;
    return this.inhalt(start, stelle, Math.max(0, this.stil), Math.max(0, this.art));
  }

  /** Keeps the value of an attribute. @returns where it ends; -1 for one that is not plain, or there a second time. */
  private attribut(name: number, wert: number): number {
    if (name === R && this.spalte === 0) return this.ort(wert);
    if (name === S && this.stil < 0) return this.stilAn(wert);
    if (name !== T || this.art >= 0) return -1;
    this.art = artAn(this.bytes, wert);
    return this.art < 0 ? -1 : wert + (ARTENDEN[this.art] as Uint8Array).length - 1;
  }

  private stilAn(wert: number): number {
    const ende = ziffernende(this.bytes, wert);
    this.stil = ende - wert > STILZIFFERN ? -1 : ganzzahlIn(this.bytes, wert, ende);
    return this.stil < 0 ? -1 : ende;
  }

  /** Keeps the column of an address in this row. @returns where the address ends; -1 for any other address. */
  private ort(von: number): number {
    const { bytes } = this;
    let spalte = 0;
    let stelle = von;
    for (
      let byte = bytes[stelle] as number;
      byte >= GROSS_A && byte <= GROSS_Z;
      byte = bytes[++stelle] as number
    )
      spalte = spalte * 26 + byte - GROSS_A + 1;
    const ende = ziffernende(bytes, stelle);
    if (spalte > SPALTEN || bytes[stelle] === NULL || ganzzahlIn(bytes, stelle, ende) !== this.nummer)
      return -1;
    this.spalte = spalte;
    return ende;
  }

  /** What stands behind the tag of a cell; keeps the cell. */
  private inhalt(start: number, tagende: number, stil: number, art: number): boolean {
    const { bytes } = this;
    const innen = tagende + 1;
    if (bytes[tagende] === SCHRAEG && bytes[innen] === GROESSER)
      return this.behalte(stil, art, start, innen + 1, 0, 0);
    if (bytes[tagende] !== GROESSER) return false;
    if (steht(bytes, innen, WERTANFANG))
      return this.wert(start, innen + WERTANFANG.length, WERTENDE, stil, art);
    if (steht(bytes, innen, ZELLENDE)) return this.behalte(stil, art, start, innen + ZELLENDE.length, 0, 0);
    for (const anfang of TEXTANFAENGE)
      if (steht(bytes, innen, anfang))
        return this.wert(start, innen + anfang.length, TEXTENDE, stil, art + EIGENER);
    return false;
  }

  /** A value up to the tags behind it. */
  private wert(start: number, von: number, danach: Uint8Array, stil: number, art: number): boolean {
    const bis = textende(this.bytes, von);
    if (bis < 0 || !steht(this.bytes, bis, danach)) return false;
    return this.behalte(stil, art, start, bis + danach.length, von, bis);
  }

  private behalte(stil: number, art: number, start: number, ende: number, von: number, bis: number): true {
    this.ziel.fuege(this.nummer, this.spalte, stil, art, start, ende, von, bis);
    this.stelle = ende;
    return true;
  }
}
