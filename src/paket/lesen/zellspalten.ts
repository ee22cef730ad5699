/** Columns of numbers about the cells of a sheet; all of them grow together. */

/** How much larger they get where the first guess was too small. */
const MEHR = 1.3;

/** How much is known so far; what comes behind can be forgotten again. */
export interface Stand {
  readonly anzahl: number;
  readonly geordnet: boolean;
}

export class Zellspalten {
  laenge = 0;
  zeilen: Uint32Array;
  spalten: Uint16Array;
  stile: Uint32Array;
  arten: Uint8Array;
  starts: Uint32Array;
  enden: Uint32Array;
  werteVon: Uint32Array;
  werteBis: Uint32Array;

  /** @param vermutet how many cells there will be. */
  constructor(vermutet: number) {
    this.zeilen = new Uint32Array(vermutet);
    this.spalten = new Uint16Array(vermutet);
    this.stile = new Uint32Array(vermutet);
    this.arten = new Uint8Array(vermutet);
    this.starts = new Uint32Array(vermutet);
    this.enden = new Uint32Array(vermutet);
    this.werteVon = new Uint32Array(vermutet);
    this.werteBis = new Uint32Array(vermutet);
  }

  /** Whether a cell stands behind the last one, by row and column. */
  folgt(zeile: number, spalte: number): boolean {
    const davor = this.zeilen[this.laenge - 1] as number;
    return zeile > davor || (zeile === davor && spalte > (this.spalten[this.laenge - 1] as number));
  }

  /** Makes room for one more. */
  platz(): void {
    if (this.laenge < this.zeilen.length) return;
    const neue = Math.ceil(this.zeilen.length * MEHR);
    const [zeilen, stile, starts, enden] = [this.zeilen, this.stile, this.starts, this.enden];
    [this.zeilen, this.stile] = [vergroessert(zeilen, neue), vergroessert(stile, neue)];
    [this.starts, this.enden] = [vergroessert(starts, neue), vergroessert(enden, neue)];
    [this.werteVon, this.werteBis] = [vergroessert(this.werteVon, neue), vergroessert(this.werteBis, neue)];
    const [spalten, arten] = [new Uint16Array(neue), new Uint8Array(neue)];
    spalten.set(this.spalten);
    arten.set(this.arten);
    [this.spalten, this.arten] = [spalten, arten];
  }
}

function vergroessert(bisher: Uint32Array, laenge: number): Uint32Array {
  const neue = new Uint32Array(laenge);
  neue.set(bisher);
  return neue;
}

/** The place of a column among ascending ones; -1 where it is not there. */
export function stelleIn(
  spalten: Uint16Array,
  [erste, letzte]: readonly [number, number],
  spalte: number,
): number {
  let [von, bis] = [erste, letzte];
  // Hardly any row leaves out a cell.
  const vermutet = von + spalte - (spalten[von] ?? 0);
  if (vermutet >= von && vermutet <= bis && spalten[vermutet] === spalte) return vermutet;
  while (von <= bis) {
    const mitte = (von + bis) >> 1;
    const hier = spalten[mitte] as number;
    if (hier === spalte) return mitte;
    if (hier < spalte) von = mitte + 1;
    else bis = mitte - 1;
  }
  return -1;
}
