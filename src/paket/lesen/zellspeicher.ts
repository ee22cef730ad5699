/**
 * The cells of a sheet by their numbers in the order of the part. Of a plain cell only its places are kept; what it says is taken
 * from the bytes when somebody asks. A cell that was read in full is kept as it is.
 */
import { type Zelle, zellschluessel } from './zelle';
import { type Art, ARTEN, KlareZelle } from './klareZelle';
import { Reihen } from './reihen';
import { type Stand, stelleIn, Zellspalten } from './zellspalten';
import { type Verzeichnis, verzeichnisVon } from './zellverzeichnis';

/** Cells take more bytes than that in most sheets; it is a guess at how many there are. */
const BYTES_JE_ZELLE = 27;
/** In place of the type: the cell was read in full. */
const GANZ = 255;
/** Added to the type where the value is a text in the cell itself. */
export const EIGENER = 64;
const STIL_GROESSTER = 0xffffffff;

export class Zellspeicher {
  readonly reihen: Reihen;
  private readonly s: Zellspalten;
  private readonly ganze = new Map<number, Zelle>();
  private istGeordnet = true;
  private verzeichnis: Verzeichnis | undefined;
  private mitFormel: readonly Zelle[] | undefined;

  constructor(private readonly bytes: Uint8Array) {
    this.reihen = new Reihen(bytes);
    this.s = new Zellspalten(Math.floor(bytes.length / BYTES_JE_ZELLE) + 16);
  }

  /** How many cells the part has; one that stands more than once counts each time. */
  get anzahl(): number {
    return this.s.laenge;
  }

  /** Whether all cells stand in the order of their rows and columns, as programs write them. */
  get geordnet(): boolean {
    return this.istGeordnet && this.reihen.geordnet;
  }

  get stand(): Stand {
    return { anzahl: this.anzahl, geordnet: this.istGeordnet };
  }

  /** Adds a cell that was read in full. */
  nimm(zelle: Zelle): void {
    this.ganze.set(this.anzahl, zelle);
    const { zeile, spalte, stil, start, ende } = zelle;
    this.fuege(zeile, spalte, Math.min(stil, STIL_GROESSTER), GANZ, start, ende, 0, 0);
  }

  /** Adds a plain cell, field by field: an object for each would take longer than all the rest. @param art its place in `ARTEN`. */
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
    const { s } = this;
    const nummer = s.laenge;
    s.platz();
    if (nummer > 0 && !s.folgt(zeile, spalte)) this.istGeordnet = false;
    this.s.zeilen[nummer] = zeile;
    this.s.spalten[nummer] = spalte;
    this.s.stile[nummer] = stil;
    this.s.arten[nummer] = art;
    this.s.starts[nummer] = start;
    this.s.enden[nummer] = ende;
    this.s.werteVon[nummer] = von;
    this.s.werteBis[nummer] = bis;
    s.laenge = nummer + 1;
  }

  /** Forgets all plain cells that came later. */
  zurueckAuf({ anzahl, geordnet }: Stand): void {
    [this.s.laenge, this.istGeordnet] = [anzahl, geordnet];
  }

  zeile(nummer: number): number {
    return this.s.zeilen[nummer] as number;
  }

  spalte(nummer: number): number {
    return this.s.spalten[nummer] as number;
  }

  start(nummer: number): number {
    return this.s.starts[nummer] as number;
  }

  ende(nummer: number): number {
    return this.s.enden[nummer] as number;
  }

  stil(nummer: number): number {
    return this.ganze.get(nummer)?.stil ?? (this.s.stile[nummer] as number);
  }

  /** Whether a cell was read without the parser. */
  istKlar = (nummer: number): boolean => this.s.arten[nummer] !== GANZ;

  /** Type of a plain cell without a text of its own; undefined for any other. */
  klareArt(nummer: number): Art | undefined {
    return ARTEN[this.s.arten[nummer] as number];
  }

  /** Where the value of a plain cell begins; 0 for none. */
  wertVon(nummer: number): number {
    return this.s.werteVon[nummer] as number;
  }

  wertBis(nummer: number): number {
    return this.s.werteBis[nummer] as number;
  }

  /** Everything about a cell. */
  zelle(nummer: number): Zelle {
    const ganze = this.ganze.get(nummer);
    if (ganze) return ganze;
    const art = this.s.arten[nummer] as number;
    const istEigener = art >= EIGENER;
    return new KlareZelle(this.bytes, {
      zeile: this.zeile(nummer),
      spalte: this.spalte(nummer),
      stil: this.s.stile[nummer] as number,
      art: ARTEN[istEigener ? art - EIGENER : art] as Art,
      start: this.start(nummer),
      ende: this.ende(nummer),
      von: this.wertVon(nummer),
      bis: this.wertBis(nummer),
      istEigener,
    });
  }

  /** The number of a cell; -1 where there is none. Of one that stands more than once it is the last. */
  nummer(zeile: number, spalte: number): number {
    if (!this.geordnet) return this.nachgeschlagen.jeSchluessel.get(zellschluessel(zeile, spalte)) ?? -1;
    const reihe = this.reihen.nummerVon(zeile);
    return reihe < 0 ? -1 : this.inReihe(reihe, spalte);
  }

  /** The number of the first cell of a row, by the number of the row. */
  ersteIn(reihe: number): number {
    return reihe < this.reihen.anzahl ? this.reihen.ersteZelle(reihe) : this.anzahl;
  }

  /** The numbers of all cells; of one that stands more than once only the last. */
  *nummern(): Iterable<number> {
    if (!this.geordnet) return yield* this.nachgeschlagen.jeSchluessel.values();
    for (let nummer = 0; nummer < this.anzahl; nummer++) yield nummer;
  }

  /** The numbers of all cells in a row of the sheet. */
  *inZeile(zeile: number): Iterable<number> {
    if (this.geordnet) {
      const reihe = this.reihen.nummerVon(zeile);
      const ende = reihe < 0 ? 0 : this.ersteIn(reihe + 1);
      for (let nummer = reihe < 0 ? 0 : this.ersteIn(reihe); nummer < ende; nummer++) yield nummer;
      return;
    }
    for (const nummer of this.nummern()) if (this.zeile(nummer) === zeile) yield nummer;
  }

  /** All cells; of one that stands more than once only the last. */
  *alle(): Iterable<Zelle> {
    for (const nummer of this.nummern()) yield this.zelle(nummer);
  }

  istDoppelt(zeile: number, spalte: number): boolean {
    return !this.geordnet && this.nachgeschlagen.doppelte.has(zellschluessel(zeile, spalte));
  }

  /** The cells that hold a formula, in the order of the part. Asked for when the part has been read. */
  get formelzellen(): readonly Zelle[] {
    this.mitFormel ??= this.formelzellenJetzt();
    return this.mitFormel;
  }

  private formelzellenJetzt(): readonly Zelle[] {
    const mitFormel = [...this.ganze].filter(
      ([nummer, { formel, zeile, spalte }]) => formel && this.nummer(zeile, spalte) === nummer,
    );
    return mitFormel.map(([, zelle]) => zelle);
  }

  private inReihe(reihe: number, spalte: number): number {
    return stelleIn(this.s.spalten, [this.ersteIn(reihe), this.ersteIn(reihe + 1) - 1], spalte);
  }

  /** For sheets whose cells stand in no order, as no known program writes them. */
  private get nachgeschlagen(): Verzeichnis {
    if (this.verzeichnis?.anzahl !== this.anzahl) this.verzeichnis = verzeichnisVon(this);
    return this.verzeichnis;
  }
}
