/** The rows of a sheet by their numbers in the order of the part. Of a plain row only its places are kept. */
import type { Anfang, Reihe } from './zelle';
import { asciiVon } from './bytetext';
import { Zahlenspalte } from './zahlenspalte';

export class Reihen {
  private readonly nummern = new Zahlenspalte(Uint32Array);
  private readonly starts = new Zahlenspalte(Uint32Array);
  private readonly aufEnden = new Zahlenspalte(Uint32Array);
  private readonly schluesse = new Zahlenspalte(Uint32Array);
  private readonly enden = new Zahlenspalte(Uint32Array);
  private readonly erste = new Zahlenspalte(Uint32Array);
  private readonly ganze = new Map<number, Anfang>();
  private istGeordnet = true;
  /** Cells up to the end of the last row. */
  private bisher = 0;
  private jeNummer: ReadonlyMap<number, number> | undefined;

  constructor(private readonly bytes: Uint8Array) {}

  get anzahl(): number {
    return this.nummern.laenge;
  }

  /** Whether each row stands once, below the one before, and all of its cells in it. */
  get geordnet(): boolean {
    return this.istGeordnet;
  }

  /**
   * Adds a row when all of its cells are known.
   * @param reihe its number; its places: where it starts, its start tag ends, its end tag starts, it ends.
   * @param zellen the number of its first cell, and of the first one behind it.
   * @param auf its start tag, where it was read in full.
   */
  nimm(
    reihe: Pick<Reihe, 'nummer' | 'start' | 'schluss' | 'ende'> & { readonly aufEnde: number },
    [erste, behind]: readonly [number, number],
    auf?: Anfang,
  ): void {
    const letzte = this.anzahl - 1;
    const davor = letzte < 0 ? 0 : (this.nummern.werte[letzte] as number);
    if (reihe.nummer <= davor || erste !== this.bisher) this.istGeordnet = false;
    this.bisher = behind;
    if (auf) this.ganze.set(this.anzahl, auf);
    this.nummern.push(reihe.nummer);
    this.starts.push(reihe.start);
    this.aufEnden.push(reihe.aufEnde);
    this.schluesse.push(reihe.schluss);
    this.enden.push(reihe.ende);
    this.erste.push(erste);
  }

  /** The row of the sheet. */
  zeile(nummer: number): number {
    return this.nummern.werte[nummer] as number;
  }

  /** Whether a row was read without the parser. */
  istKlar(nummer: number): boolean {
    return !this.ganze.has(nummer);
  }

  ersteZelle(nummer: number): number {
    return this.erste.werte[nummer] as number;
  }

  reihe(nummer: number): Reihe {
    const [start, ende] = [this.starts.werte[nummer] as number, this.enden.werte[nummer] as number];
    const auf =
      this.ganze.get(nummer) ?? new Klaranfang(this.bytes, start, this.aufEnden.werte[nummer] as number);
    return { nummer: this.zeile(nummer), auf, start, ende, schluss: this.schluesse.werte[nummer] as number };
  }

  /** All rows in the order of the part. */
  *alle(): Iterable<Reihe> {
    for (let nummer = 0; nummer < this.anzahl; nummer++) yield this.reihe(nummer);
  }

  /** The number of a row of the sheet; -1 where there is none. Of one that stands more than once it is the last. */
  nummerVon(zeile: number): number {
    if (!this.istGeordnet) return this.nachNummer().get(zeile) ?? -1;
    const erste = this.ersteAb(zeile);
    return this.nummern.werte[erste] === zeile && erste < this.anzahl ? erste : -1;
  }

  /** The first row of the part that stands below another row of the sheet; undefined where there is none. */
  unterhalb(zeile: number): Reihe | undefined {
    if (this.istGeordnet) {
      const naechste = this.ersteAb(zeile + 1);
      return naechste < this.anzahl ? this.reihe(naechste) : undefined;
    }
    for (let nummer = 0; nummer < this.anzahl; nummer++)
      if (this.zeile(nummer) > zeile) return this.reihe(nummer);
    return undefined;
  }

  /** The number of the first row from a row of the sheet on; rows must be in their order. */
  ersteAb(zeile: number): number {
    const { werte } = this.nummern;
    let von = 0;
    let bis = this.anzahl;
    // Hardly any sheet leaves out a row.
    const vermutet = zeile - (werte[0] as number);
    if (vermutet >= 0 && vermutet < bis && werte[vermutet] === zeile) return vermutet;
    while (von < bis) {
      const mitte = (von + bis) >> 1;
      if ((werte[mitte] as number) < zeile) von = mitte + 1;
      else bis = mitte;
    }
    return von;
  }

  private nachNummer(): ReadonlyMap<number, number> {
    this.jeNummer ??= new Map(
      Array.from({ length: this.anzahl }, (_, nummer) => [this.zeile(nummer), nummer]),
    );
    return this.jeNummer;
  }
}

/** A start tag whose attributes hold nothing that XML would read otherwise. */
class Klaranfang implements Anfang {
  readonly vorsatz = '';

  constructor(
    private readonly bytes: Uint8Array,
    readonly start: number,
    readonly ende: number,
  ) {}

  get istLeer(): boolean {
    return this.bytes[this.ende - 2] === SCHRAEGSTRICH;
  }

  attribut(name: string): string | undefined {
    const tag = asciiVon(this.bytes, this.start, this.ende);
    return new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];
  }
}

const SCHRAEGSTRICH = 0x2f;
