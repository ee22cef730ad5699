/** Numbers in one piece of memory that grows: millions of cells would not fit as objects. */

type Feld = Uint8Array | Uint16Array | Uint32Array;

const ANFANGS = 64;

export class Zahlenspalte<Art extends Feld> {
  /** What lies behind `laenge` is of no meaning. A new one takes its place when it gets too small. */
  werte: Art;
  laenge = 0;

  constructor(private readonly neu: new (laenge: number) => Art) {
    this.werte = new neu(ANFANGS);
  }

  /** @param wert must fit into the kind of number. */
  push(wert: number): void {
    if (this.laenge === this.werte.length) this.vergroessere();
    this.werte[this.laenge++] = wert;
  }

  private vergroessere(): void {
    const groesser = new this.neu(this.werte.length * 2);
    groesser.set(this.werte);
    this.werte = groesser;
  }
}
