/** A start tag of a part: what it says, and where it stands. */
import type { SaxesTagNS } from 'saxes';
import { type Namensraum, namensraumVon } from './namensraum';

/** What it says, and its first place and the one behind its last. */
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

/** Whether an attribute of a truth value says no; one that is missing does not. */
export function istFalsch(wert: string | undefined): boolean {
  return wert !== undefined && ['0', 'false'].includes(wert.trim());
}

/** Whether an attribute of a truth value says yes; each of the four spellings counts. */
export function istWahr(wert: string | undefined): boolean {
  return wert !== undefined && ['1', 'true'].includes(wert.trim());
}
