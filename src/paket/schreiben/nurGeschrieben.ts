/**
 * The short way of reading a sheet back: its bytes must be those of before, and in the places of the written cells plain cells that
 * say what was to be written. Goes through both parts once and makes no cell. What it cannot tell is told by reading the sheet in full.
 */
import type { Arbeitsmappe, Blatt } from '../lesen/arbeitsmappe';
import { istVerdeckt } from '../lesen/bereich';
import type { Blattinhalt } from '../lesen/blattinhalt';
import { Wortlaut } from '../lesen/bytetext';
import { type Art, ARTEN, KlareZelle } from '../lesen/klareZelle';
import { KlareZellen, type Zellziel } from '../lesen/klareZellen';
import { zellinhalt } from '../lesen/wert';
import { type Stelle, zellschluessel } from '../lesen/zelle';
import { EIGENER } from '../lesen/zellspeicher';
import { sindGleich } from './bytevergleich';
import type { Auftrag, Neuwert } from './pruefeZiele';

/** Whether that is so. @param auftraege what was to be written; in any other order than that of the cells nothing can be told. */
export function istNurGeschrieben(
  alt: Blattinhalt,
  [mappe, blatt]: readonly [Arbeitsmappe, Blatt],
  auftraege: readonly Auftrag[],
): boolean {
  if (!alt.zellen.geordnet) return false;
  const vergleich = new Vergleich(alt, mappe, mappe.paket.utf8(blatt.pfad));
  return auftraege.every((each) => vergleich.geschrieben(each)) && vergleich.rest();
}

class Vergleich {
  private readonly zelle: Einzelzelle;
  private readonly leser: KlareZellen;
  /** How far both parts are the same. */
  private hier = 0;
  private dort = 0;
  private bisher = -1;
  /** The first cell from before that stands behind the last written one. */
  private naechste = 0;

  constructor(
    private readonly alt: Blattinhalt,
    private readonly mappe: Arbeitsmappe,
    private readonly bytes: Uint8Array,
  ) {
    this.zelle = new Einzelzelle(bytes);
    this.leser = new KlareZellen(bytes, this.zelle);
  }

  /** Goes on behind a written cell. @returns whether all is the same in front of it, and it says what it should. */
  geschrieben({ zeile, spalte, wert }: Auftrag): boolean {
    const schluessel = zellschluessel(zeile, spalte);
    const stelle = schluessel > this.bisher ? this.stelleVon(schluessel, zeile) : null;
    if (stelle === null || istVerdeckt(this.alt.verbundene, zeile, spalte)) return false;
    if (!this.gleichBis(stelle.start)) return false;
    const ende = this.leser.lies(this.dort, zeile);
    if (ende < 0 || this.zelle.spalte !== spalte || !this.zelle.sagt(wert, this.mappe)) return false;
    [this.hier, this.dort, this.bisher] = [stelle.ende, ende, schluessel];
    return true;
  }

  /** Whether both parts are the same behind the last written cell. */
  rest(): boolean {
    const [hier, dort] = [this.alt.bytes.length - this.hier, this.bytes.length - this.dort];
    return hier === dort && this.gleichBis(this.alt.bytes.length);
  }

  private gleichBis(stelle: number): boolean {
    const laenge = stelle - this.hier;
    if (!sindGleich(this.alt.bytes, this.hier, this.bytes, this.dort, laenge)) return false;
    this.dort += laenge;
    return true;
  }

  /** Where the cell stood before, or where one belongs that was not there; null where its row is none of plain cells. */
  private stelleVon(schluessel: number, zeile: number): Stelle | null {
    const { zellen } = this.alt;
    const reihe = zellen.reihen.nummerVon(zeile);
    if (reihe < 0 || !zellen.reihen.istKlar(reihe)) return null;
    while (this.schluesselVon(this.naechste) < schluessel) this.naechste++;
    const nummer = this.naechste;
    if (this.schluesselVon(nummer) === schluessel)
      return { start: zellen.start(nummer), ende: zellen.ende(nummer) };
    const stehtRechts = nummer < zellen.ersteIn(reihe + 1);
    const stelle = stehtRechts ? zellen.start(nummer) : zellen.reihen.reihe(reihe).schluss;
    return { start: stelle, ende: stelle };
  }

  private schluesselVon(nummer: number): number {
    const { zellen } = this.alt;
    return nummer < zellen.anzahl ? zellschluessel(zellen.zeile(nummer), zellen.spalte(nummer)) : Infinity;
  }
}

/** The cell that was read last. */
class Einzelzelle implements Zellziel {
  spalte = 0;
  private zeile = 0;
  private stil = 0;
  private art = 0;
  private start = 0;
  private ende = 0;
  private von = 0;
  private bis = 0;
  private readonly wortlaut = new Wortlaut();

  constructor(private readonly bytes: Uint8Array) {}

  fuege(
    zeile: number,
    spalte: number,
    stil: number,
    art: number,
    start: number,
    ende: number,
    von: number,
    bis: number,
  ): void {
    this.zeile = zeile;
    this.spalte = spalte;
    this.stil = stil;
    this.art = art;
    this.start = start;
    this.ende = ende;
    this.von = von;
    this.bis = bis;
  }

  /** Whether this is read from it; nothing is said of formulas and error values. */
  sagt(wert: Neuwert, mappe: Arbeitsmappe): boolean {
    if (typeof wert === 'object') return false;
    if (this.art === EIGENER_TEXT && typeof wert === 'string' && wert !== '')
      if (this.wortlaut.steht(this.bytes, this.von, this.bis, wert)) return true;
    const inhalt = zellinhalt(this.alsZelle(), () => mappe.texte);
    if (!('typ' in inhalt) || inhalt.wert !== wert) return false;
    return inhalt.typ !== 'Double' || mappe.formate[this.stil] !== undefined;
  }

  private alsZelle(): KlareZelle {
    const { zeile, spalte, stil, start, ende, von, bis } = this;
    const istEigener = this.art >= EIGENER;
    const art = ARTEN[istEigener ? this.art - EIGENER : this.art] as Art;
    return new KlareZelle(this.bytes, { zeile, spalte, stil, art, start, ende, von, bis, istEigener });
  }
}

const EIGENER_TEXT = EIGENER + ARTEN.indexOf('inlineStr');
