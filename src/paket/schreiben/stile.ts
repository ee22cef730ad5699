/** Styles that look as before but for their number format: the old one as it is written, with another format. Builds none anew. */
import { OHNE_EIGENEN_CODE } from '../lesen/formate';
import type { Element } from '../xml/element';
import { liesXml } from '../xml/liesXml';
import { type Ersetzung, ersetze, mitAttribut } from './ersetzen';
import { xmlText } from './maskieren';

/** Numbers below it belong to Excel. */
const ERSTE_EIGENE_NUMMER = 164;

interface Abschnitt {
  readonly auf: Element;
  readonly schluss: number;
}

export class Stile {
  private wurzel: Element | undefined;
  private zellstile: Abschnitt | undefined;
  private formate: Abschnitt | undefined;
  private readonly xfs: string[] = [];
  private readonly codes = new Map<string, number>();
  private readonly neueXfs: string[] = [];
  private readonly neueFormate: string[] = [];
  private readonly vergeben = new Map<string, number>();
  private vorhandeneFormate = 0;
  private groessteNummer = ERSTE_EIGENE_NUMMER - 1;

  constructor(
    private readonly text: string,
    teil: string,
  ) {
    let inZellen = false;
    liesXml(text, teil, {
      auf: (element) => {
        if (element.tiefe === 0) this.wurzel = element;
        if (element.ist('cellXfs')) inZellen = true;
        else if (element.ist('numFmt') && element.tiefe === 2) this.merkeFormat(element);
      },
      zu: (element, start, ende) => {
        if (element.ist('cellXfs')) [inZellen, this.zellstile] = [false, { auf: element, schluss: start }];
        else if (element.ist('numFmts')) this.formate = { auf: element, schluss: start };
        else if (element.ist('xf') && inZellen) this.xfs.push(text.slice(element.start, ende));
      },
    });
  }

  /** The index of the style that looks like another one and shows a format; the same one for the same question. */
  mitFormat(stil: number, format: string): number {
    const key = `${stil} ${format}`;
    const bekannt = this.vergeben.get(key);
    if (bekannt !== undefined) return bekannt;
    const xf = this.xfs[stil];
    if (xf === undefined) throw new Error(`No style ${stil}`);
    const ende = xf.indexOf('>') + 1;
    const mitNummer = mitAttribut(xf.slice(0, ende), 'numFmtId', String(this.nummerVon(format)));
    const neu = mitAttribut(mitNummer, 'applyNumberFormat', '1') + xf.slice(ende);
    const index = this.xfs.length + this.neueXfs.length;
    this.neueXfs.push(neu);
    this.vergeben.set(key, index);
    return index;
  }

  get istGeaendert(): boolean {
    return this.neueXfs.length > 0;
  }

  /** The text of the part with all new styles. */
  fertig(): string {
    return ersetze(this.text, [...this.mitZellstilen(), ...this.mitFormaten()]);
  }

  private mitZellstilen(): Ersetzung[] {
    return this.zellstile ? this.ergaenzt(this.zellstile, this.neueXfs, this.xfs.length) : [];
  }

  private mitFormaten(): Ersetzung[] {
    if (this.neueFormate.length === 0) return [];
    if (this.formate) return this.ergaenzt(this.formate, this.neueFormate, this.vorhandeneFormate);
    const { ende = 0, vorsatz: p = '' } = this.wurzel ?? {};
    const inhalt = this.neueFormate.join('');
    const text = `<${p}numFmts count="${this.neueFormate.length}">${inhalt}</${p}numFmts>`;
    return [{ start: ende, ende, text }];
  }

  private ergaenzt({ auf, schluss }: Abschnitt, neue: readonly string[], bisher: number): Ersetzung[] {
    const tag = mitAttribut(this.text.slice(auf.start, auf.ende), 'count', String(bisher + neue.length));
    const inhalt = neue.join('');
    if (!auf.istLeer) {
      return [
        { start: auf.start, ende: auf.ende, text: tag },
        { start: schluss, ende: schluss, text: inhalt },
      ];
    }
    const text = `${tag.replace(/(?<!\s)\s*\/>$/, '>')}${inhalt}</${auf.vorsatz}${auf.name}>`;
    return [{ start: auf.start, ende: auf.ende, text }];
  }

  private merkeFormat(element: Element): void {
    const nummer = Number(element.attribut('numFmtId'));
    this.vorhandeneFormate++;
    this.codes.set(element.attribut('formatCode') ?? '', nummer);
    if (nummer > this.groessteNummer) this.groessteNummer = nummer;
  }

  private nummerVon(format: string): number {
    const bekannt = OHNE_EIGENEN_CODE.get(format) ?? this.codes.get(format);
    if (bekannt !== undefined) return bekannt;
    const nummer = ++this.groessteNummer;
    const p = this.wurzel?.vorsatz ?? '';
    this.neueFormate.push(`<${p}numFmt numFmtId="${nummer}" formatCode="${xmlText(format)}"/>`);
    this.codes.set(format, nummer);
    return nummer;
  }
}
