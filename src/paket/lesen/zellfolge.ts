/** The cells of a sheet one after the other, by row and column; of one that stands more than once only the last. */
import { zellschluessel } from './zelle';
import type { Zellspeicher } from './zellspeicher';

export class Zellfolge {
  /** Key of the present cell; Infinity behind the last one. */
  schluessel = Infinity;
  private stelle = -1;
  /** Numbers in order, where that is not the order of the part. */
  private readonly nummern: readonly number[] | null;
  private readonly anzahl: number;

  constructor(private readonly zellen: Zellspeicher) {
    this.nummern = zellen.geordnet ? null : sortierteNummern(zellen);
    this.anzahl = this.nummern?.length ?? zellen.anzahl;
    this.weiter();
  }

  /** Number of the present cell. */
  get nummer(): number {
    return this.nummern === null ? this.stelle : (this.nummern[this.stelle] as number);
  }

  weiter(): void {
    this.stelle++;
    const { nummer, zellen } = this;
    const istDa = this.stelle < this.anzahl;
    this.schluessel = istDa ? zellschluessel(zellen.zeile(nummer), zellen.spalte(nummer)) : Infinity;
  }
}

function sortierteNummern(zellen: Zellspeicher): number[] {
  const schluessel = (nummer: number): number => zellschluessel(zellen.zeile(nummer), zellen.spalte(nummer));
  return [...zellen.nummern()].sort((one, other) => schluessel(one) - schluessel(other));
}
