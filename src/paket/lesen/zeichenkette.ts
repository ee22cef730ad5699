/** Texts of cells as parts write them: shared, inline, with escapes, in pieces of different looks. */
import type { Leser } from '../xml/durchgang';
import type { Element } from '../xml/element';
import { liesXml } from '../xml/liesXml';

const MASKIERT = /_x([0-9A-Fa-f]{4})_/g;

/** A text with the characters that XML cannot hold, written as `_x000D_`, put in. */
export function demaskiert(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(MASKIERT, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

/** Collects the text of a string item: its pieces without the reading aid of Asian scripts. */
export class Textsammler {
  private text = '';
  private stueck: string | null = null;
  private lautschrift = 0;

  auf(element: Element): void {
    if (element.ist('rPh')) this.lautschrift++;
    else if (element.ist('t') && this.lautschrift === 0) this.stueck = '';
  }

  inhalt(text: string): void {
    if (this.stueck !== null) this.stueck += text;
  }

  zu(element: Element): void {
    if (element.ist('rPh')) this.lautschrift--;
    if (!element.ist('t') || this.stueck === null) return;
    this.text += demaskiert(this.stueck);
    this.stueck = null;
  }

  /** The whole text so far; the next one begins. */
  nimm(): string {
    const { text } = this;
    this.text = '';
    return text;
  }
}

/** The shared texts of a workbook in their order. */
export function liesTexte(xml: string, teil: string): string[] {
  const texte: string[] = [];
  const sammler = new Textsammler();
  const leser: Leser = {
    auf: (element) => {
      if (element.ist('si')) sammler.nimm();
      else sammler.auf(element);
    },
    inhalt: (text) => sammler.inhalt(text),
    zu: (element) => {
      if (element.ist('si')) texte.push(sammler.nimm());
      else sammler.zu(element);
    },
  };
  liesXml(xml, teil, leser, 'sst');
  return texte;
}
