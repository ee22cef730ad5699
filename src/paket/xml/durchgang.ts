/** Goes through XML piece by piece: elements with namespace and place. A document type is refused, whatever it says. */
import { SaxesParser } from 'saxes';
import { PaketError } from '../fehler';
import { Element } from './element';

/** What is told while a text is gone through. */
export interface Leser {
  auf?(element: Element): void;
  /** @param start the first place of the end tag, or of what follows an element without content. */
  zu?(element: Element, start: number, ende: number): void;
  inhalt?(text: string): void;
}

/** A piece of the text, and where its characters lie in what is read. */
export interface Stueck {
  readonly text: string;
  /** The place of a character of it; asked for in ascending order. */
  an(zeichen: number): number;
  /** The place of an earlier character, where that of a later one is known. */
  davor(zeichen: number, spaeteres: number, stelle: number): number;
}

/** Parts of workbooks are flat; looking up a namespace takes longer with every element around. */
const HOECHSTENS_TIEFE = 100;

/** @throws PaketError from each method for text that is no well-formed XML, has a document type, or another element around all. */
export class Durchgang {
  private readonly parser = new SaxesParser({ xmlns: true, position: false });
  private readonly offene: Element[] = [];
  private stueck: Stueck | undefined;
  /** Characters of all pieces before this one. */
  private davor = 0;
  /** The place behind the tag that was told last. */
  private letztes = 0;

  /** @param wurzel the element of a workbook that must be around all; undefined where any will do. */
  constructor(
    private readonly teil: string,
    private readonly leser: Leser,
    private readonly wurzel: string | undefined,
  ) {
    const { parser } = this;
    parser.on('error', () => {
      throw new PaketError('beschaedigt', teil);
    });
    parser.on('doctype', () => {
      throw new PaketError('dokumenttyp', teil);
    });
    parser.on('opentag', (tag) => {
      const [start, ende] = this.stellen();
      this.oeffne(new Element(tag, start, ende, this.offene.length));
    });
    parser.on('closetag', (tag) => {
      const [start, ende] = this.stellen();
      this.schliesse(tag.isSelfClosing ? ende : start, ende);
    });
    if (leser.inhalt) {
      const inhalt = leser.inhalt.bind(leser);
      parser.on('text', inhalt);
      parser.on('cdata', inhalt);
    }
  }

  /** Goes on with a piece; no tag may reach beyond it. */
  weiter(stueck: Stueck): void {
    // Between two pieces the parser's own count is of no meaning.
    this.davor += this.stueck?.text.length ?? 0;
    this.stueck = stueck;
    this.parser.write(stueck.text);
  }

  /** The text ends here. */
  ende(): void {
    this.parser.close();
  }

  /** The innermost element that is open, where the last thing told was a tag that ends at this place. */
  offenesAn(stelle: number): Element | undefined {
    return this.letztes === stelle ? this.offene.at(-1) : undefined;
  }

  /** Whether a prefix has a meaning here. */
  kenntVorsatz(vorsatz: string): boolean {
    return this.parser.resolve(vorsatz) !== undefined;
  }

  /** First place of the tag that has just ended and the one behind its last. */
  private stellen(): readonly [number, number] {
    const { stueck } = this;
    if (!stueck) throw new Error('A tag outside of all pieces');
    const ende = this.parser.position - this.davor;
    const stelle = stueck.an(ende);
    // A raw `<` may stand nowhere inside of a tag.
    return [stueck.davor(stueck.text.lastIndexOf('<', ende - 1), ende, stelle), stelle];
  }

  private oeffne(element: Element): void {
    if (this.offene.push(element) > HOECHSTENS_TIEFE || !this.passt(element))
      throw new PaketError('beschaedigt', this.teil);
    this.letztes = element.ende;
    this.leser.auf?.(element);
  }

  private schliesse(start: number, ende: number): void {
    const element = this.offene.pop();
    if (element === undefined) throw new PaketError('beschaedigt', this.teil);
    this.letztes = ende;
    this.leser.zu?.(element, start, ende);
  }

  /** Read as another element, a part would say that nothing stands in it. */
  private passt(element: Element): boolean {
    return this.wurzel === undefined || element.tiefe > 0 || element.ist(this.wurzel);
  }
}
