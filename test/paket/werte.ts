/** The values of all cells of a workbook by sheet and address, from two readers that have nothing in common. */
import { SaxesParser, type SaxesTagNS } from 'saxes';
import { columnLetters } from '../../src/listen/adresse';
import { parsePlainDate, serialOfDate } from '../../src/listen/plainDate';
import { oeffneArbeitsmappe } from '../../src/paket/lesen/arbeitsmappe';
import { Zellen } from '../../src/paket/lesen/zellen';

/** What stands in a cell; `null` for a result of a formula that is not told. Empty cells are not there. */
export type Zellwerte = ReadonlyMap<string, string | number | boolean | null>;

/**
 * As the package reader understands them. An error is its text.
 * @param mitErgebnissen whether results of formulas are told too.
 */
export function werteImPaket(bytes: Uint8Array, mitErgebnissen: boolean): Zellwerte {
  const mappe = oeffneArbeitsmappe(bytes);
  const werte = new Map<string, string | number | boolean | null>();
  for (const blatt of mappe.blaetter) {
    const zellen = new Zellen(mappe, blatt);
    for (const { zeile, spalte } of mappe.inhalt(blatt).zellen.alle()) {
      const { inhalt, formel } = zellen.lies(zeile, spalte);
      const ort = `${blatt.name}!${columnLetters(spalte)}${zeile}`;
      if (!('typ' in inhalt) || (formel !== undefined && !mitErgebnissen)) werte.set(ort, null);
      else if (inhalt.wert !== '') werte.set(ort, inhalt.wert);
    }
  }
  return werte;
}

/** As LibreOffice writes them into its own XML. */
export function werteInLibreOffice(fods: string): Zellwerte {
  const leser = new Fodsleser();
  const parser = new SaxesParser({ xmlns: true });
  parser.on('opentag', (tag) => leser.auf(tag));
  parser.on('closetag', (tag) => leser.zu(tag.name));
  parser.on('text', (text) => leser.text(text));
  parser.write(fods).close();
  return leser.werte;
}

/** Goes through sheets, rows and cells, each of which may stand for many. */
class Fodsleser {
  readonly werte = new Map<string, string | number | boolean | null>();
  private blatt = '';
  private zeile = 0;
  private zeilen = 1;
  private spalte = 0;
  private zelle: Attribute | null = null;
  private absaetze: string[] = [];
  private istInAbsatz = false;
  /** Inside of a note or a drawing, texts are not those of the cell. */
  private fremdes = 0;

  auf({ name, attributes }: SaxesTagNS): void {
    if (FREMD.test(name)) this.fremdes++;
    if (this.fremdes > 0) return;
    const attribut = (each: string): string | undefined => attributes[each]?.value;
    switch (name) {
      case 'table:table':
        [this.blatt, this.zeile] = [attribut('table:name') ?? '', 0];
        return;
      case 'table:table-row':
        [this.spalte, this.zeilen] = [0, Number(attribut('table:number-rows-repeated') ?? 1)];
        return;
      case 'table:table-cell':
      case 'table:covered-table-cell':
        [this.zelle, this.absaetze] = [attribut, []];
        return;
      case 'text:p':
        this.istInAbsatz = this.absaetze.push('') > 0;
        return;
      case 'text:s':
        this.text(' '.repeat(Number(attribut('text:c') ?? 1)));
    }
  }

  zu(name: string): void {
    if (FREMD.test(name)) this.fremdes--;
    else if (this.fremdes > 0) return;
    else if (name === 'text:p') this.istInAbsatz = false;
    else if (name === 'table:table-row') this.zeile += this.zeilen;
    else if (this.zelle && name === 'table:table-cell')
      this.schliesse(this.zelle, wertAus(this.zelle, this.absaetze.join('\n')));
    else if (this.zelle && name === 'table:covered-table-cell') this.schliesse(this.zelle, '');
  }

  text(text: string): void {
    if (this.fremdes === 0 && this.istInAbsatz) this.absaetze.push((this.absaetze.pop() ?? '') + text);
  }

  private schliesse(zelle: Attribute, wert: string | number | boolean): void {
    const anzahl = wert === '' ? 0 : this.zeilen;
    const spalten = Number(zelle('table:number-columns-repeated') ?? 1);
    for (let dz = 1; dz <= anzahl; dz++)
      for (let ds = 1; ds <= spalten; ds++)
        this.werte.set(`${this.blatt}!${columnLetters(this.spalte + ds)}${this.zeile + dz}`, wert);
    this.spalte += spalten;
    this.zelle = null;
  }
}

/** The value of an attribute. */
type Attribute = (name: string) => string | undefined;

const FREMD = /^(?:office:annotation|table:shapes|draw:.*)$/;

function wertAus(zelle: Attribute, text: string): string | number | boolean {
  if (zelle('calcext:value-type') === 'error') return text;
  switch (zelle('office:value-type')) {
    case 'float':
    case 'percentage':
      return Number(zelle('office:value'));
    case 'boolean':
      return zelle('office:boolean-value') === 'true';
    case 'date':
      return serial(zelle('office:date-value') ?? '');
    default:
      return zelle('office:string-value') ?? text;
  }
}

/** @param text a day, or a day and its time. */
function serial(text: string): number {
  const [tag = '', zeit = '0:0:0'] = text.split('T');
  const datum = parsePlainDate(tag);
  if (datum === null) throw new Error(`no day: ${text}`);
  const [h = 0, m = 0, s = 0] = zeit.split(':').map(Number);
  return serialOfDate(datum) + (h * 3600 + m * 60 + s) / 86_400;
}
