/**
 * What `JSON.parse` lets pass: a field that stands twice (the last one wins in silence), a number that loses digits, and more
 * than what comes after can take. Goes once through the text; understands no value.
 */
import { EINTRAEGE, SCHLUESSEL_LAENGE, TIEFE, ZIFFERN } from '../grenzen';

/** What is wrong with a JSON text. */
export type Jsonmangel =
  'KEIN_JSON' | 'FELD_DOPPELT' | 'FELDNAME_ZU_LANG' | 'ZU_TIEF' | 'ZU_VIELE_EINTRAEGE' | 'ZAHL_UNGENAU';

/** A JSON text that is not read; `pfad` is where, empty for the text itself. */
export class JsonError extends Error {
  constructor(
    readonly mangel: Jsonmangel,
    readonly pfad: string,
  ) {
    super(mangel);
  }
}

/**
 * Checks a text that is known to be JSON.
 * @param hoechstens how many entries lists and objects may have, by level from the outside.
 * @throws JsonError for the first thing that is wrong.
 */
export function pruefeJson(text: string, hoechstens: readonly number[]): void {
  new Durchgang(text, hoechstens).gehe();
}

/** An object or a list that is open at some place of the text. */
interface Behaelter {
  /** The fields so far; null for a list. */
  readonly felder: Set<string> | null;
  readonly hoechstens: number;
  /** Entries that are behind. */
  anzahl: number;
  feld: string;
}

const [ANFUEHRUNG, MINUS, NULL, NEUN] = [0x22, 0x2d, 0x30, 0x39];
const DOPPELPUNKT = 0x3a;
const RUECKSTRICH = 0x5c;
const ZAHLZEICHEN = '-+.0123456789eE';
const LEERRAUM = ' \t\r\n';

class Durchgang {
  private readonly offen: Behaelter[] = [];
  private stelle = 0;

  constructor(
    private readonly text: string,
    private readonly hoechstens: readonly number[],
  ) {}

  gehe(): void {
    while (this.stelle < this.text.length) {
      const zeichen = this.text.charCodeAt(this.stelle);
      if (zeichen === ANFUEHRUNG) this.zeichenkette();
      else if (zeichen === MINUS || (zeichen >= NULL && zeichen <= NEUN)) this.zahl();
      else this.satzzeichen(this.text.charAt(this.stelle));
    }
  }

  private satzzeichen(zeichen: string): void {
    this.stelle++;
    if (zeichen === '{' || zeichen === '[') this.auf(zeichen === '{' ? new Set() : null);
    else if (zeichen === '}' || zeichen === ']') this.offen.pop();
    else if (zeichen === ',') this.naechster();
  }

  private auf(felder: Behaelter['felder']): void {
    if (this.offen.length >= TIEFE) throw this.fehler('ZU_TIEF');
    const hoechstens = this.hoechstens[this.offen.length] ?? EINTRAEGE;
    this.offen.push({ felder, hoechstens, anzahl: 0, feld: '' });
  }

  private naechster(): void {
    const behaelter = this.offen.at(-1);
    if (behaelter === undefined) return;
    behaelter.anzahl++;
    if (behaelter.anzahl < behaelter.hoechstens) return;
    this.offen.pop();
    throw this.fehler('ZU_VIELE_EINTRAEGE');
  }

  private zeichenkette(): void {
    const anfang = this.stelle;
    do this.stelle = this.text.indexOf('"', this.stelle + 1);
    while (this.istMaskiert(this.stelle));
    this.stelle++;
    const ende = this.stelle;
    this.ueberspringe(LEERRAUM);
    if (this.text.charCodeAt(this.stelle) === DOPPELPUNKT) this.feld(anfang, ende);
  }

  private ueberspringe(zeichen: string): void {
    while (this.stelle < this.text.length && zeichen.includes(this.text.charAt(this.stelle))) this.stelle++;
  }

  /** A quotation mark behind an odd number of backslashes belongs to the text. */
  private istMaskiert(stelle: number): boolean {
    let davor = stelle - 1;
    while (this.text.charCodeAt(davor) === RUECKSTRICH) davor--;
    return (stelle - davor) % 2 === 0;
  }

  private feld(anfang: number, ende: number): void {
    const behaelter = this.offen.at(-1);
    if (!behaelter?.felder) return;
    const name = this.feldname(anfang, ende);
    behaelter.feld = name.length > SCHLUESSEL_LAENGE ? name.slice(0, SCHLUESSEL_LAENGE) : name;
    if (name.length > SCHLUESSEL_LAENGE) throw this.fehler('FELDNAME_ZU_LANG');
    const bisher = behaelter.felder.size;
    behaelter.felder.add(name);
    if (behaelter.felder.size === bisher) throw this.fehler('FELD_DOPPELT');
  }

  private feldname(anfang: number, ende: number): string {
    const name = this.text.slice(anfang + 1, ende - 1);
    return name.includes('\\') ? (JSON.parse(`"${name}"`) as string) : name;
  }

  private zahl(): void {
    const anfang = this.stelle;
    this.ueberspringe(ZAHLZEICHEN);
    const zahl = this.text.slice(anfang, this.stelle);
    if (zahl.length > 1 && !istGenau(zahl)) throw this.fehler('ZAHL_UNGENAU');
  }

  private fehler(mangel: Jsonmangel): JsonError {
    return new JsonError(mangel, this.offen.reduce(verlaengert, ''));
  }
}

/** Whether a number is kept as it is written: not cut off, not too large, and not so small that it becomes zero. */
function istGenau(zahl: string): boolean {
  const ziffern = zahl.replace(/[eE].*$|\D/g, '');
  const wert = Number(zahl);
  return ziffern.length <= ZIFFERN && Number.isFinite(wert) && (wert !== 0 || /^0*$/.test(ziffern));
}

/** Paths as those of other errors: `[3].bedarfe.wohnsituation`. */
function verlaengert(pfad: string, { felder, anzahl, feld }: Behaelter, ebene: number): string {
  if (ebene === 0) return felder === null ? `[${anzahl}]` : feld;
  return `${pfad}.${felder === null ? anzahl : feld}`;
}
