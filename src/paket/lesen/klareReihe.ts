/**
 * Reads rows of a sheet as nearly all programs write them: plain cells with a number, a shared text, a text of their own or
 * nothing, in UTF-8, without prefixes and formulas. A row with anything else in it is not understood here at all; the parser
 * reads it, and says what is wrong with it.
 */
import { ZEILEN } from './bereich';
import { asciiVon, ganzzahlIn } from './bytetext';
import { ANFUEHRUNG, GROESSER, REIHENANFANG, REIHENENDE, SCHRAEG, steht, ziffernende } from './klarzeichen';
import { KlareZellen } from './klareZellen';
import type { Zellspeicher } from './zellspeicher';

/** The tag of a row; none of its values holds anything that XML would read otherwise. */
const REIHE = /^<row((?: (?:[A-Za-z]\w*:)?[A-Za-z]\w*="[ !#-%'-;=?-~]*")*)(\/?)>$/;
const ATTRIBUT = / (?:(\w+):)?(\w+)="([^"]*)"/g;

/** A tag of a row is no longer, and so many of them are remembered. */
const HOECHSTENS_TAG = 1000;
const HOECHSTENS_RESTE = 1000;

export class KlareReihen {
  private nummer = 0;
  private readonly reste = new Map<string, boolean>();
  private readonly klareZellen: KlareZellen;

  /** @param kenntVorsatz whether a prefix has a meaning inside of the rows. */
  constructor(
    private readonly bytes: Uint8Array,
    private readonly zellen: Zellspeicher,
    private readonly kenntVorsatz: (vorsatz: string) => boolean,
  ) {
    this.klareZellen = new KlareZellen(bytes, zellen);
  }

  /** The number of the row that was read last. */
  get letzte(): number {
    return this.nummer;
  }

  /** Reads the row that begins here. @returns the place behind it; -1 where it is not understood, and then nothing is kept. */
  lies(start: number): number {
    const { bytes, zellen } = this;
    if (!steht(bytes, start, REIHENANFANG)) return -1;
    const aufEnde = bytes.indexOf(GROESSER, start) + 1;
    if (aufEnde === 0 || aufEnde - start > HOECHSTENS_TAG) return -1;
    const ziffern = ziffernende(bytes, start + REIHENANFANG.length);
    const nummer = ganzzahlIn(bytes, start + REIHENANFANG.length, ziffern);
    if (nummer < 1 || nummer > ZEILEN || bytes[ziffern] !== ANFUEHRUNG) return -1;
    if (!this.istKlar(asciiVon(bytes, ziffern, aufEnde))) return -1;
    const istLeer = bytes[aufEnde - 2] === SCHRAEG;
    const stand = zellen.stand;
    const schluss = istLeer ? aufEnde : this.klareZellen.liesAlle(aufEnde, nummer);
    if (!istLeer && !steht(bytes, schluss, REIHENENDE)) {
      zellen.zurueckAuf(stand);
      return -1;
    }
    const ende = istLeer ? aufEnde : schluss + REIHENENDE.length;
    this.nummer = nummer;
    zellen.reihen.nimm({ nummer, start, aufEnde, schluss, ende }, [stand.anzahl, zellen.anzahl]);
    return ende;
  }

  /** Whether what follows the number in the tag of a row needs no parser; nearly all rows have the same there. */
  private istKlar(rest: string): boolean {
    const bekannt = this.reste.get(rest);
    if (bekannt !== undefined) return bekannt;
    const klar = this.pruefe(`<row r="0${rest}`);
    if (this.reste.size < HOECHSTENS_RESTE) this.reste.set(rest, klar);
    return klar;
  }

  private pruefe(tag: string): boolean {
    const attribute = REIHE.exec(tag)?.[1];
    if (attribute === undefined) return false;
    const alle = [...attribute.matchAll(ATTRIBUT)];
    // Two prefixes may mean the same: two attributes of one name are left to the parser.
    if (new Set(alle.map(([, , name]) => name)).size !== alle.length) return false;
    return alle.every(([, vorsatz, name]) => {
      if (name === 'xmlns' || vorsatz === 'xmlns') return false;
      return vorsatz === undefined || this.kenntVorsatz(vorsatz);
    });
  }
}
