/** Collects what a worksheet holds while the parser goes through it. Understands no value. */
import { PaketError } from '../fehler';
import { type Element, istWahr } from '../xml/element';
import { type Bereich, bereichIn, SPALTEN, zelleIn, ZEILEN } from './bereich';
import type { Blattinhalt } from './blattinhalt';
import type { Formel, Stelle, Zelle } from './zelle';
import { Textsammler } from './zeichenkette';
import { Zellspeicher } from './zellspeicher';

/** A cell on its way. A class, because a literal of that many fields takes longer than all the rest of reading it. */
class Entwurf implements Zelle {
  readonly start: number;
  ende: number;
  wert: string | undefined = undefined;
  eigenerText: string | undefined = undefined;
  istMehrdeutig = false;
  formel: Formel | undefined = undefined;
  formelstelle: Stelle | undefined = undefined;
  wertstelle: Stelle | undefined = undefined;

  constructor(
    readonly zeile: number,
    readonly spalte: number,
    readonly auf: Element,
    readonly art: string,
    readonly stil: number,
  ) {
    this.start = auf.start;
    this.ende = auf.ende;
  }
}

export class Blattleser implements Blattinhalt {
  readonly zellen: Zellspeicher;
  readonly verbundene: Bereich[] = [];
  readonly tabellen: string[] = [];
  readonly spaltenstile: { von: number; bis: number; stil: number }[] = [];
  geschuetzt = false;
  daten: Blattinhalt['daten'];

  private reihe: { nummer: number; auf: Element; erste: number } | null = null;
  private zelle: Entwurf | null = null;
  private zeile = 0;
  private spalte = 0;
  private text: string | null = null;
  private readonly sammler = new Textsammler();

  constructor(
    private readonly teil: string,
    readonly bytes: Uint8Array,
  ) {
    this.zellen = new Zellspeicher(bytes);
  }

  /** A row was read by somebody else. */
  nachReihe(nummer: number): void {
    this.zeile = nummer;
  }

  auf(element: Element): void {
    if (element.raum !== 'mappe') return;
    if (this.zelle) this.inZelle(element);
    else if (element.name === 'c' && this.reihe) this.beginneZelle(element);
    else if (element.name === 'row' && this.daten) this.beginneReihe(element);
    else this.umZellen(element);
  }

  inhalt(text: string): void {
    if (this.text !== null) this.text += text;
    else this.sammler.inhalt(text);
  }

  zu(element: Element, start: number, ende: number): void {
    if (element.raum !== 'mappe') return;
    if (this.zelle) this.schliesseInZelle(element, start, ende);
    else if (element.name === 'row' && this.reihe?.auf === element) {
      this.schliesseReihe(element, start, ende);
    } else if (element === this.daten?.auf) this.daten = { auf: element, schluss: start };
  }

  private umZellen(element: Element): void {
    switch (element.name) {
      case 'sheetData':
        this.daten ??= { auf: element, schluss: element.ende };
        return;
      case 'mergeCell':
        this.verbundene.push(this.bereich(element.attribut('ref')));
        return;
      case 'sheetProtection':
        this.geschuetzt ||= istWahr(element.attribut('sheet'));
        return;
      case 'tablePart':
        this.tabellen.push(element.beziehung ?? '');
        return;
      case 'col': {
        const [von, bis, stil] = ['min', 'max', 'style'].map((name) => Number(element.attribut(name) ?? 0));
        this.spaltenstile.push({ von: von ?? 0, bis: bis ?? 0, stil: stil ?? 0 });
      }
    }
  }

  private beginneReihe(element: Element): void {
    this.zeile = this.nummer(element.attribut('r'), this.zeile + 1, ZEILEN);
    this.spalte = 0;
    this.reihe = { nummer: this.zeile, auf: element, erste: this.zellen.anzahl };
  }

  private schliesseReihe(auf: Element, schluss: number, ende: number): void {
    const { nummer, erste } = this.reihe as NonNullable<typeof this.reihe>;
    const stellen = { nummer, start: auf.start, aufEnde: auf.ende, schluss, ende };
    this.zellen.reihen.nimm(stellen, [erste, this.zellen.anzahl], auf);
    this.reihe = null;
  }

  private beginneZelle(element: Element): void {
    const ort = element.attribut('r');
    const stelle = ort === undefined ? { zeile: this.zeile, spalte: this.spalte + 1 } : zelleIn(ort.trim());
    if (!stelle || stelle.zeile !== this.zeile || stelle.spalte > SPALTEN)
      throw new PaketError('beschaedigt', this.teil);
    this.spalte = stelle.spalte;
    const art = (element.attribut('t') ?? 'n').trim();
    const stil = this.nummer(element.attribut('s'), 0, Number.MAX_SAFE_INTEGER);
    this.zelle = new Entwurf(stelle.zeile, stelle.spalte, element, art, stil);
  }

  private inZelle(element: Element): void {
    if (element.name === 'v' || element.name === 'f') this.text = '';
    else if (element.name === 'is') this.sammler.nimm();
    else this.sammler.auf(element);
  }

  private schliesseInZelle(element: Element, _start: number, ende: number): void {
    const zelle = this.zelle as Entwurf;
    const stelle = { start: element.start, ende };
    if (element === zelle.auf) this.schliesseZelle(zelle, ende);
    else if (element.name === 'v') {
      zelle.istMehrdeutig ||= zelle.wert !== undefined;
      [zelle.wert, zelle.wertstelle] = [this.nimmText(), stelle];
    } else if (element.name === 'f') {
      zelle.istMehrdeutig ||= zelle.formel !== undefined;
      [zelle.formel, zelle.formelstelle] = [this.formel(element), stelle];
    } else if (element.name === 'is') {
      zelle.istMehrdeutig ||= zelle.eigenerText !== undefined;
      zelle.eigenerText = this.sammler.nimm();
    } else this.sammler.zu(element);
  }

  private schliesseZelle(zelle: Entwurf, ende: number): void {
    zelle.ende = ende;
    this.zellen.nimm(zelle);
    this.zelle = null;
  }

  private formel(element: Element): Formel {
    const ref = element.attribut('ref');
    return {
      art: (element.attribut('t') ?? 'normal').trim(),
      text: this.nimmText(),
      bereich: ref === undefined ? null : this.bereich(ref),
      gruppe: element.attribut('si'),
    };
  }

  private nimmText(): string {
    const text = this.text ?? '';
    this.text = null;
    return text;
  }

  private bereich(ref: string | undefined): Bereich {
    const bereich = bereichIn(ref ?? '');
    if (!bereich) throw new PaketError('beschaedigt', this.teil);
    return bereich;
  }

  private nummer(text: string | undefined, sonst: number, hoechstens: number): number {
    if (text === undefined) return sonst;
    const nummer = /^\s*\d+\s*$/.test(text) ? Number(text) : NaN;
    if (!(nummer <= hoechstens)) throw new PaketError('beschaedigt', this.teil);
    return nummer;
  }
}
