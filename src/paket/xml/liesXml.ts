/** Goes through the text of a part: elements with namespace and place. A document type is refused, whatever it says. */
import { SaxesParser, type SaxesTagNS } from 'saxes';
import { PaketError } from '../fehler';
import { type Namensraum, namensraumVon } from './namensraum';

/** A start tag: what it says, and its first place and the one behind its last in the text. */
export class Element {
  readonly raum: Namensraum;

  constructor(
    private readonly tag: SaxesTagNS,
    readonly start: number,
    readonly ende: number,
    /** How many elements stand around it. */
    readonly tiefe: number,
  ) {
    this.raum = namensraumVon(tag.uri);
  }

  /** Local name. */
  get name(): string {
    return this.tag.local;
  }

  /** Prefix with its colon; '' for none. */
  get vorsatz(): string {
    return this.tag.prefix === '' ? '' : `${this.tag.prefix}:`;
  }

  get istLeer(): boolean {
    return this.tag.isSelfClosing;
  }

  /** Whether it is this element of a workbook. */
  ist(name: string): boolean {
    return this.raum === 'mappe' && this.tag.local === name;
  }

  /** The value of an attribute without a namespace. */
  attribut(name: string): string | undefined {
    return this.tag.attributes[name]?.value;
  }

  /** The id of a relationship that it names under `id`. */
  get beziehung(): string | undefined {
    const gefunden = Object.values(this.tag.attributes).find(
      ({ local, uri }) => local === 'id' && namensraumVon(uri) === 'beziehungen',
    );
    return gefunden?.value;
  }
}

/** What is told while a text is gone through. */
export interface Leser {
  auf?(element: Element): void;
  /** @param start the first place of the end tag, or of what follows an element without content. */
  zu?(element: Element, start: number, ende: number): void;
  inhalt?(text: string): void;
}

/** Parts of workbooks are flat; looking up a namespace takes longer with every element around. */
const HOECHSTENS_TIEFE = 100;

/**
 * @param wurzel the element of a workbook that must be around all; undefined where any will do.
 * @throws PaketError for text that is no well-formed XML, that has a document type, or another element around all.
 */
export function liesXml(text: string, teil: string, leser: Leser, wurzel?: string): void {
  const parser = new SaxesParser({ xmlns: true, position: false });
  const offene: Element[] = [];
  parser.on('error', () => {
    throw new PaketError('beschaedigt', teil);
  });
  parser.on('doctype', () => {
    throw new PaketError('dokumenttyp', teil);
  });
  parser.on('opentag', (tag) => {
    const ende = parser.position;
    // A raw `<` may stand nowhere inside of a tag.
    const element = new Element(tag, text.lastIndexOf('<', ende - 1), ende, offene.length);
    if (offene.push(element) > HOECHSTENS_TIEFE || !passtAls(wurzel, element))
      throw new PaketError('beschaedigt', teil);
    leser.auf?.(element);
  });
  parser.on('closetag', (tag) => {
    const element = offene.pop();
    if (element === undefined) throw new PaketError('beschaedigt', teil);
    const ende = parser.position;
    leser.zu?.(element, tag.isSelfClosing ? ende : text.lastIndexOf('<', ende - 1), ende);
  });
  if (leser.inhalt) {
    const inhalt = leser.inhalt.bind(leser);
    parser.on('text', inhalt);
    parser.on('cdata', inhalt);
  }
  parser.write(text).close();
}

/** Read as another element, a part would say that nothing stands in it. */
function passtAls(wurzel: string | undefined, element: Element): boolean {
  return wurzel === undefined || element.tiefe > 0 || element.ist(wurzel);
}

/** Whether an attribute of a truth value says yes; each of the four spellings counts. */
export function istWahr(wert: string | undefined): boolean {
  return wert !== undefined && ['1', 'true'].includes(wert.trim());
}
