/**
 * Goes through the bytes of a part in UTF-8; places are those of its bytes. What somebody else has understood can be left out,
 * as long as it holds nothing but whole elements.
 */
import { PaketError } from '../fehler';
import { Durchgang, type Leser, type Stueck } from './durchgang';
import type { Element } from './element';

/** @throws PaketError from each method, see `liesXml`. */
export class Byteleser {
  private readonly durchgang: Durchgang;
  private gelesen = 0;

  constructor(
    private readonly bytes: Uint8Array,
    private readonly teil: string,
    leser: Leser,
    wurzel?: string,
  ) {
    this.durchgang = new Durchgang(teil, leser, wurzel);
  }

  /** The first byte that was neither read nor left out. */
  get stelle(): number {
    return this.gelesen;
  }

  /** Reads up to a place that ends a tag, or the part. */
  bis(ende: number): void {
    const stueck = new Bytestueck(this.bytes.subarray(this.gelesen, ende), this.gelesen, this.teil);
    this.gelesen = ende;
    this.durchgang.weiter(stueck);
  }

  /** Leaves out what lies in front of a place. */
  uebergehe(ende: number): void {
    this.gelesen = ende;
  }

  /** The innermost open element, where what was read ends with a tag. */
  get offenes(): Element | undefined {
    return this.durchgang.offenesAn(this.gelesen);
  }

  kenntVorsatz(vorsatz: string): boolean {
    return this.durchgang.kenntVorsatz(vorsatz);
  }

  /** Reads the rest. */
  zuEnde(): void {
    this.bis(this.bytes.length);
    this.durchgang.ende();
  }
}

/** A piece with its characters. Where all of them are ASCII, each is a byte. */
class Bytestueck implements Stueck {
  readonly text: string;
  private readonly istAscii: boolean;
  private zeichen = 0;
  private byte = 0;

  constructor(
    bytes: Uint8Array,
    private readonly beginn: number,
    teil: string,
  ) {
    this.text = textVon(bytes, teil);
    this.istAscii = this.text.length === bytes.length;
  }

  an(zeichen: number): number {
    if (this.istAscii) return this.beginn + zeichen;
    this.byte += byteanzahl(this.text, this.zeichen, zeichen);
    this.zeichen = zeichen;
    return this.beginn + this.byte;
  }

  davor(zeichen: number, spaeteres: number, stelle: number): number {
    return this.istAscii ? this.beginn + zeichen : stelle - byteanzahl(this.text, zeichen, spaeteres);
  }
}

/** The text of bytes in UTF-8, byte order mark included. @throws PaketError for bytes that are none. */
export function textVon(bytes: Uint8Array, teil: string): string {
  try {
    streng ??= new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
    return streng.decode(bytes);
  } catch {
    throw new PaketError('zeichensatz', teil);
  }
}

/** Made when it is first needed. */
let streng: TextDecoder | undefined;

/** How many bytes characters have in UTF-8; a pair of surrogates has four. */
function byteanzahl(text: string, von: number, bis: number): number {
  let summe = 0;
  for (let stelle = von; stelle < bis; stelle++) {
    const code = text.charCodeAt(stelle);
    if (code < 0x80) summe += 1;
    else if (code < 0x800 || (code >= 0xd800 && code <= 0xdfff)) summe += 2;
    else summe += 3;
  }
  return summe;
}
