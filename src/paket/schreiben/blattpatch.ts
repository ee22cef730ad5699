/** New contents for cells of one worksheet, put into the text of its part. Touches no other cell. */
import { columnLetters } from '../../listen/adresse';
import type { Bereich } from '../lesen/bereich';
import { type Blattinhalt, type Reihe, type Zelle, zellschluessel } from '../lesen/blattinhalt';
import { type Ersetzung, ersetze, mitAttribut } from './ersetzen';
import { xmlText, zelltext } from './maskieren';
import type { Neuwert } from './pruefeZiele';

/** New contents of a cell. */
export interface Neuinhalt {
  readonly wert: Neuwert;
  /** Index of its style. */
  readonly stil: number;
  /** The row that its own one is as high as, where that is new. */
  readonly vorbild?: number | undefined;
}

/** What becomes of a cell that keeps its contents otherwise. */
interface Aenderung {
  readonly ohneErgebnis?: boolean;
  /** The formula element instead of the present one. */
  readonly formel?: string;
}

export class Blattpatch {
  private readonly neue = new Map<number, Neuinhalt & { zeile: number; spalte: number }>();
  private readonly geaenderte = new Map<Zelle, Aenderung>();

  constructor(
    private readonly text: string,
    private readonly inhalt: Blattinhalt,
  ) {}

  /** Whether a cell is given new contents. */
  ersetzt({ zeile, spalte }: Pick<Zelle, 'zeile' | 'spalte'>): boolean {
    return this.neue.has(zellschluessel(zeile, spalte));
  }

  setze(zeile: number, spalte: number, neu: Neuinhalt): void {
    this.neue.set(zellschluessel(zeile, spalte), { ...neu, zeile, spalte });
  }

  /** Takes the stored result of a formula out. */
  vergissErgebnis(zelle: Zelle): void {
    this.geaenderte.set(zelle, { ...this.geaenderte.get(zelle), ohneErgebnis: true });
  }

  /** Makes a cell the first one of a group of formulas. */
  fuehreGruppe(zelle: Zelle, gruppe: string, formel: string, bereich: Bereich): void {
    const p = zelle.auf.vorsatz;
    const ref = `${adresse(bereich.zeile, bereich.spalte)}:${adresse(bereich.bisZeile, bereich.bisSpalte)}`;
    const element = `<${p}f t="shared" ref="${ref}" si="${xmlText(gruppe)}">${xmlText(formel)}</${p}f>`;
    this.geaenderte.set(zelle, { ...this.geaenderte.get(zelle), formel: element });
  }

  /** The text of the part with all changes. @param weitere those around the cells. */
  fertig(weitere: readonly Ersetzung[]): string {
    return ersetze(this.text, [...this.anVorhandenen(), ...this.anReihen(), ...weitere]);
  }

  private anVorhandenen(): Ersetzung[] {
    const ersetzte = [...this.neue].flatMap(([key, neu]) => {
      const zelle = this.inhalt.zellen.get(key);
      return zelle ? [{ start: zelle.start, ende: zelle.ende, text: this.zelle(neu) }] : [];
    });
    const andere = [...this.geaenderte].filter(([zelle]) => !this.ersetzt(zelle));
    return [...ersetzte, ...andere.flatMap(([zelle, aenderung]) => this.anZelle(zelle, aenderung))];
  }

  private anZelle(zelle: Zelle, { ohneErgebnis, formel }: Aenderung): Ersetzung[] {
    const ersetzungen: Ersetzung[] = [];
    if (formel !== undefined && zelle.formelstelle) ersetzungen.push({ ...zelle.formelstelle, text: formel });
    if (ohneErgebnis && zelle.wertstelle) {
      const { start, ende } = zelle.auf;
      ersetzungen.push({ start, ende, text: mitAttribut(this.text.slice(start, ende), 't', null) });
      ersetzungen.push({ ...zelle.wertstelle, text: '' });
    }
    return ersetzungen;
  }

  /** Cells that are not there yet, row by row. */
  private anReihen(): Ersetzung[] {
    const fehlende = [...this.neue].filter(([key]) => !this.inhalt.zellen.has(key)).map(([, neu]) => neu);
    fehlende.sort((one, other) => one.zeile - other.zeile || one.spalte - other.spalte);
    const neueReihen: { nummer: number; text: string }[] = [];
    const reihen = new Map(this.inhalt.reihen.map((reihe) => [reihe.nummer, reihe]));
    const vorhandene = jeZeile([...this.inhalt.zellen.values()]);
    const ersetzungen = [...jeZeile(fehlende)].flatMap(([nummer, zellen]) => {
      const reihe = reihen.get(nummer);
      if (reihe) return this.inReihe(reihe, zellen, vorhandene.get(nummer) ?? []);
      const vorbild = reihen.get(zellen[0]?.vorbild ?? NaN);
      const text = zellen.map((each) => this.zelle(each)).join('');
      neueReihen.push({ nummer, text: this.reihe(nummer, text, vorbild) });
      return [];
    });
    return [...ersetzungen, ...this.zwischenReihen(neueReihen)];
  }

  private inReihe(
    reihe: Reihe,
    zellen: readonly (Neuinhalt & { zeile: number; spalte: number })[],
    vorhandene: readonly Zelle[],
  ): Ersetzung[] {
    if (reihe.auf.istLeer) {
      const auf = this.text.slice(reihe.start, reihe.ende).replace(/\s*\/>$/, '>');
      const inhalt = zellen.map((each) => this.zelle(each)).join('');
      return [
        {
          start: reihe.start,
          ende: reihe.ende,
          text: `${ohneSpannen(auf)}${inhalt}</${reihe.auf.vorsatz}row>`,
        },
      ];
    }
    const { start, ende } = reihe.auf;
    const tag = this.text.slice(start, ende);
    return [
      ...(tag === ohneSpannen(tag) ? [] : [{ start, ende, text: ohneSpannen(tag) }]),
      ...zellen.map((each) => {
        const naechste = vorhandene
          .filter(({ spalte }) => spalte > each.spalte)
          .sort((a, b) => a.start - b.start)[0];
        const stelle = naechste?.start ?? reihe.schluss;
        return { start: stelle, ende: stelle, text: this.zelle(each) };
      }),
    ];
  }

  private zwischenReihen(neue: readonly { nummer: number; text: string }[]): Ersetzung[] {
    const { daten } = this.inhalt;
    if (neue.length === 0) return [];
    if (!daten) throw new Error('A worksheet without rows');
    if (daten.auf.istLeer) {
      const { start, ende, vorsatz } = daten.auf;
      const auf = this.text.slice(start, ende).replace(/\s*\/>$/, '>');
      return [{ start, ende, text: `${auf}${neue.map(({ text }) => text).join('')}</${vorsatz}sheetData>` }];
    }
    return neue.map(({ nummer, text }) => {
      const stelle = this.inhalt.reihen.find((each) => each.nummer > nummer)?.start ?? daten.schluss;
      return { start: stelle, ende: stelle, text };
    });
  }

  private reihe(nummer: number, zellen: string, vorbild: Reihe | undefined): string {
    const p = this.inhalt.daten?.auf.vorsatz ?? '';
    const hoehe = ['ht', 'customHeight'].map((name) => {
      const wert = vorbild?.auf.attribut(name);
      return wert === undefined ? '' : ` ${name}="${xmlText(wert)}"`;
    });
    return `<${p}row r="${nummer}"${hoehe.join('')}>${zellen}</${p}row>`;
  }

  private zelle({ zeile, spalte, wert, stil }: Neuinhalt & { zeile: number; spalte: number }): string {
    const p = this.inhalt.daten?.auf.vorsatz ?? '';
    const kopf = `<${p}c r="${adresse(zeile, spalte)}"${stil === 0 ? '' : ` s="${stil}"`}`;
    const element = (art: string, inhalt: string): string => `${kopf}${art}>${inhalt}</${p}c>`;
    if (wert === '') return `${kopf}/>`;
    if (typeof wert === 'number') return element('', `<${p}v>${wert}</${p}v>`);
    if (typeof wert === 'boolean') return element(' t="b"', `<${p}v>${wert ? 1 : 0}</${p}v>`);
    if (typeof wert === 'string')
      return element(
        ' t="inlineStr"',
        `<${p}is><${p}t xml:space="preserve">${zelltext(wert)}</${p}t></${p}is>`,
      );
    return 'formel' in wert
      ? element('', `<${p}f>${xmlText(wert.formel)}</${p}f>`)
      : element(' t="e"', `<${p}v>${xmlText(wert.fehlerwert)}</${p}v>`);
  }
}

function jeZeile<Each extends { readonly zeile: number }>(zellen: readonly Each[]): Map<number, Each[]> {
  const reihen = new Map<number, Each[]>();
  for (const each of zellen) {
    const bisher = reihen.get(each.zeile);
    if (bisher) bisher.push(each);
    else reihen.set(each.zeile, [each]);
  }
  return reihen;
}

/** Which columns a row spans is a hint that would be wrong with a further cell. */
function ohneSpannen(tag: string): string {
  return mitAttribut(tag, 'spans', null);
}

function adresse(zeile: number, spalte: number): string {
  return `${columnLetters(spalte)}${zeile}`;
}
