/** Where new cells go in a sheet: into the place of the present one, between others, into a row that is not there yet. */
import type { Blattinhalt } from '../lesen/blattinhalt';
import type { Reihe } from '../lesen/zelle';
import { type Neuzellen, tagText } from './neuzellen';
import { amStueck, type Ersetzung, mitAttribut } from './ersetzen';
import { xmlText } from './maskieren';
import type { Auftrag } from './pruefeZiele';
import { zellenxml } from './zellenxml';

export class Reihenpatch {
  private readonly vorsatz: string;

  constructor(private readonly inhalt: Blattinhalt) {
    this.vorsatz = inhalt.daten?.auf.vorsatz ?? '';
  }

  /** What changes, in ascending order where the cells of the sheet are. @param neue ordered by row and column, each once. */
  *ersetzungen({ auftraege, stile }: Neuzellen): Iterable<Ersetzung> {
    const reihenlose: { nummer: number; text: string }[] = [];
    for (let erste = 0; erste < auftraege.length;) {
      const { zeile } = auftraege[erste] as Auftrag;
      let ende = erste;
      while (auftraege[ende]?.zeile === zeile) ende++;
      const zellen = { auftraege: auftraege.slice(erste, ende), stile: stile.subarray(erste, ende) };
      erste = ende;
      const nummer = this.inhalt.zellen.reihen.nummerVon(zeile);
      if (nummer >= 0) yield* this.inReihe(this.inhalt.zellen.reihen.reihe(nummer), zellen);
      else if (this.inhalt.daten?.auf.istLeer)
        reihenlose.push({ nummer: zeile, text: this.neueReihe(zellen) });
      else yield this.zwischenReihen(zeile, this.neueReihe(zellen));
    }
    if (reihenlose.length > 0) yield this.inLeereDaten(reihenlose.map(({ text }) => text).join(''));
  }

  private *inReihe(reihe: Reihe, neue: Neuzellen): Iterable<Ersetzung> {
    const { bytes, zellen } = this.inhalt;
    const { start, ende, istLeer, vorsatz } = reihe.auf;
    if (istLeer) {
      const auf = ohneSpannen(tagText(bytes, start, ende)).replace(/(?<!\s)\s*\/>$/, '>');
      yield { start, ende: reihe.ende, text: `${auf}${this.xml(neue)}</${vorsatz}row>` };
      return;
    }
    const nummern = neue.auftraege.map(({ zeile, spalte }) => zellen.nummer(zeile, spalte));
    if (nummern.includes(-1)) {
      const tag = tagText(bytes, start, ende);
      if (ohneSpannen(tag) !== tag) yield { start, ende, text: ohneSpannen(tag) };
    }
    yield* amStueck(this.anZellen(reihe, neue, nummern));
  }

  private *anZellen(reihe: Reihe, neue: Neuzellen, nummern: readonly number[]): Iterable<Ersetzung> {
    const { zellen } = this.inhalt;
    for (const [index, nummer] of nummern.entries()) {
      const start = nummer < 0 ? this.davor(reihe, neue, index) : zellen.start(nummer);
      yield { start, ende: nummer < 0 ? start : zellen.ende(nummer), text: this.zelle(neue, index) };
    }
  }

  /** Where a cell that is not there yet goes: in front of the first one in the part that stands to its right. */
  private davor({ nummer: zeile, schluss }: Reihe, { auftraege }: Neuzellen, index: number): number {
    const { zellen } = this.inhalt;
    const { spalte } = auftraege[index] as Auftrag;
    const rechts: number[] = [];
    for (const nummer of zellen.inZeile(zeile))
      if (zellen.spalte(nummer) > spalte) rechts.push(zellen.start(nummer));
    return rechts.length === 0 ? schluss : Math.min(...rechts);
  }

  private zwischenReihen(zeile: number, text: string): Ersetzung {
    const { daten, zellen } = this.inhalt;
    if (!daten) throw new Error('A worksheet without rows');
    const stelle = zellen.reihen.unterhalb(zeile)?.start ?? daten.schluss;
    return { start: stelle, ende: stelle, text };
  }

  private inLeereDaten(reihen: string): Ersetzung {
    const { bytes, daten } = this.inhalt;
    if (!daten) throw new Error('A worksheet without rows');
    const { start, ende, vorsatz } = daten.auf;
    const auf = tagText(bytes, start, ende).replace(/(?<!\s)\s*\/>$/, '>');
    return { start, ende, text: `${auf}${reihen}</${vorsatz}sheetData>` };
  }

  private neueReihe(neue: Neuzellen): string {
    const { reihen } = this.inhalt.zellen;
    const p = this.vorsatz;
    const [auftrag] = neue.auftraege;
    const vorbild = reihen.nummerVon(auftrag?.vorbild ?? -1);
    const hoehe = ['ht', 'customHeight'].map((name) => {
      const wert = vorbild < 0 ? undefined : reihen.reihe(vorbild).auf.attribut(name);
      return wert === undefined ? '' : ` ${name}="${xmlText(wert)}"`;
    });
    return `<${p}row r="${auftrag?.zeile}"${hoehe.join('')}>${this.xml(neue)}</${p}row>`;
  }

  private xml(neue: Neuzellen): string {
    return neue.auftraege.map((_, index) => this.zelle(neue, index)).join('');
  }

  private zelle({ auftraege, stile }: Neuzellen, index: number): string {
    return zellenxml(this.vorsatz, auftraege[index] as Auftrag, stile[index] as number);
  }
}

/** Which columns a row spans is a hint that would be wrong with a further cell. */
function ohneSpannen(tag: string): string {
  return mitAttribut(tag, 'spans', null);
}
