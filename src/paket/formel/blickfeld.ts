/** Which cells a formula looks at, as far as that can be proven from its words. */
import type { Bereich } from '../lesen/bereich';
import { bereichIn, SPALTEN, spaltennummer, ZEILEN } from '../lesen/bereich';
import type { Arbeitsmappe, Blatt } from '../lesen/arbeitsmappe';
import { namensschluessel } from '../../mappe/nachNamen';
import { type Stueck, zerlege } from './zerlegen';

/** Ranges on sheets, or that it may look anywhere. */
export type Blickfeld = readonly Blick[] | 'ueberall';

export interface Blick {
  /** Key of the name of the sheet. */
  readonly blatt: string;
  readonly bereich: Bereich;
}

/** Single cells as ranges: those that stand one below the other in one, where they come in that order. */
export function bloeckeAus(
  zellen: readonly { readonly blatt: Blatt; readonly zeile: number; readonly spalte: number }[],
): Blick[] {
  const bloecke: (Blick & { readonly bereich: { bisZeile: number } })[] = [];
  const letzte = new Map<Blatt, Map<number, (typeof bloecke)[number]>>();
  for (const { blatt, zeile, spalte } of zellen) {
    let jeSpalte = letzte.get(blatt);
    if (!jeSpalte) letzte.set(blatt, (jeSpalte = new Map<number, (typeof bloecke)[number]>()));
    const davor = jeSpalte.get(spalte);
    if (davor?.bereich.bisZeile === zeile - 1) davor.bereich.bisZeile = zeile;
    else {
      const bereich = { zeile, spalte, bisZeile: zeile, bisSpalte: spalte };
      const block = { blatt: namensschluessel(blatt.name), bereich };
      bloecke.push(block);
      jeSpalte.set(spalte, block);
    }
  }
  return bloecke;
}

/** Functions that look at cells which their words do not name. */
const UNBESTIMMT = new Set(
  ['INDIRECT', 'OFFSET', 'CELL', 'INFO', 'GETPIVOTDATA', 'RTD', 'EVALUATE', 'CALL', 'LET', 'LAMBDA'].flatMap(
    (name) => [name, `_XLFN.${name}`],
  ),
);

/** Functions that look at as many cells of their last range as their first one has, whatever its own size. */
const WEITEND = new Set(['SUMIF', 'AVERAGEIF', 'LOOKUP']);
const WAHRHEITSWERTE = new Set(['TRUE', 'FALSE']);

/** Names within names; more is a circle. */
const TIEFE = 8;

/** Works out what formulas look at; names and tables of a workbook once for all of them. */
export class Blickfelder {
  private readonly namen = new Map<string, Blickfeld>();

  constructor(private readonly mappe: Arbeitsmappe) {}

  /** What a formula on a sheet looks at. */
  von(formel: string, blatt: string, tiefe = 0): Blickfeld {
    const stuecke = zerlege(formel);
    const feld = zusammen(stuecke.map((stueck) => this.vonStueck(stueck, blatt, tiefe)));
    return feld !== 'ueberall' && stuecke.some(weitet) ? geweitet(feld, stuecke) : feld;
  }

  private vonStueck(stueck: Stueck, blatt: string, tiefe: number): Blickfeld {
    switch (stueck.art) {
      case 'unklar':
        // Such as a range that begins or ends with what a function answers, or one that spills.
        return 'ueberall';
      case 'zeichen':
      case 'fremd':
        return [];
      case 'funktion':
        return UNBESTIMMT.has(stueck.name.toUpperCase()) || this.istEigene(stueck.name) ? 'ueberall' : [];
      case 'tabelle':
        return this.vonTabelle(stueck.name);
      case 'name':
        return this.vonName(stueck.name, tiefe);
      case 'bezug':
        return blick(stueck.blatt ?? blatt, stueck.adresse);
    }
  }

  /** Functions of an add-in, of a macro, or a name that is one. */
  private istEigene(name: string): boolean {
    return /^_xll\.|^_xludf\./i.test(name) || this.mappe.definitionen(name).length > 0 || this.hatMakros;
  }

  private get hatMakros(): boolean {
    return this.mappe.pfadVon('vbaProject') !== undefined;
  }

  private vonTabelle(name: string): Blickfeld {
    const gefunden = this.mappe.tabellen.filter(
      (each) => namensschluessel(each.name) === namensschluessel(name) && each.mangel === null,
    );
    if (gefunden.length === 0) return 'ueberall';
    return gefunden.map(({ blatt, bereich, hatErgebniszeile }) => ({
      blatt: namensschluessel(blatt),
      bereich: hatErgebniszeile ? { ...bereich, bisZeile: bereich.bisZeile + 1 } : bereich,
    }));
  }

  private vonName(name: string, tiefe: number): Blickfeld {
    if (WAHRHEITSWERTE.has(name.toUpperCase())) return [];
    const key = namensschluessel(name);
    const bekannt = this.namen.get(key);
    if (bekannt) return bekannt;
    const feld = this.einesNamens(name, tiefe);
    this.namen.set(key, feld);
    return feld;
  }

  /** A name may be defined on several sheets; all of them count. A reference that moves with the formula counts as anywhere. */
  private einesNamens(name: string, tiefe: number): Blickfeld {
    const gefunden = this.mappe.definitionen(name);
    if (tiefe > TIEFE) return 'ueberall';
    if (gefunden.length === 0) return this.vonTabelle(name);
    const felder = gefunden.map(({ bezug }) => {
      const beweglich = zerlege(bezug).some((each) => each.art === 'bezug' && istBeweglich(each));
      return beweglich ? 'ueberall' : this.von(bezug, '', tiefe + 1);
    });
    return zusammen(felder);
  }
}

function zusammen(felder: readonly Blickfeld[]): Blickfeld {
  return felder.includes('ueberall') ? 'ueberall' : (felder as readonly (readonly Blick[])[]).flat();
}

function weitet(stueck: Stueck): boolean {
  return stueck.art === 'funktion' && WEITEND.has(stueck.name.toUpperCase());
}

/** Every range as far as it may reach when it counts for one as large as the largest; nobody knows those of other workbooks. */
function geweitet(feld: readonly Blick[], stuecke: readonly Stueck[]): Blickfeld {
  if (stuecke.some(({ art }) => art === 'fremd')) return 'ueberall';
  const zeilen = Math.max(0, ...feld.map(({ bereich }) => bereich.bisZeile - bereich.zeile));
  const spalten = Math.max(0, ...feld.map(({ bereich }) => bereich.bisSpalte - bereich.spalte));
  return feld.map(({ blatt, bereich }) => ({
    blatt,
    bereich: { ...bereich, bisZeile: bereich.bisZeile + zeilen, bisSpalte: bereich.bisSpalte + spalten },
  }));
}

function istBeweglich({ blatt, adresse }: Extract<Stueck, { art: 'bezug' }>): boolean {
  return (
    blatt === null ||
    adresse.split(':').some((ecke) => !/^\$[A-Za-z]+\$\d+$|^\$[A-Za-z]+$|^\$\d+$/.test(ecke))
  );
}

function blick(blatt: string, adresse: string): Blickfeld {
  const bereich = bereichIn(adresse) ?? ganzeIn(adresse);
  // Several sheets at once.
  return bereich === null || blatt.includes(':') ? 'ueberall' : [{ blatt: namensschluessel(blatt), bereich }];
}

/** Whole rows or columns. */
function ganzeIn(adresse: string): Bereich | null {
  const [erste = '', zweite = ''] = adresse.replaceAll('$', '').split(':');
  if (/^\d+$/.test(erste) && /^\d+$/.test(zweite)) {
    const [von, bis] = [Number(erste), Number(zweite)].sort((a, b) => a - b);
    return { zeile: von ?? 1, bisZeile: bis ?? 1, spalte: 1, bisSpalte: SPALTEN };
  }
  const [von = 0, bis = 0] = [spaltennummer(erste), spaltennummer(zweite)].sort((a, b) => a - b);
  return von > 0 && bis <= SPALTEN ? { zeile: 1, bisZeile: ZEILEN, spalte: von, bisSpalte: bis } : null;
}
