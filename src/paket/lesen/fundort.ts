/** Finds tables and names of a workbook as Excel does: whatever their case, each once, or not at all. */
import { ortAt } from '../../listen/adresse';
import type { Fehler } from '../../listen/fehler';
import type { Namensmangel, Tabellenmangel } from '../fehler';
import type { Arbeitsmappe, Blatt } from './arbeitsmappe';
import type { Bereich } from './bereich';
import { zielVon } from './bezug';
import type { Definition } from './mappenteil';
import { namensschluessel } from '../../mappe/nachNamen';
import type { Tabelle } from './tabelle';
import { Zellen } from './zellen';

/** A range that was found, and the cells of its sheet. */
export interface Fund {
  readonly zellen: Zellen;
  readonly bereich: Bereich;
}

/** What is wrong with what was found. */
export interface Fehlfund {
  readonly fehler: Fehler;
}

/** A block of cells that is read whole has no more; a table that is mostly empty has no more for each cell of its sheet. */
const HOECHSTENS_ZELLEN = 100_000;
const HOECHSTENS_JE_ZELLE = 20;

export class Fundorte {
  private readonly blaetter = new Map<Blatt, Zellen>();

  constructor(readonly mappe: Arbeitsmappe) {}

  zellenAuf(blatt: Blatt): Zellen {
    const bekannt = this.blaetter.get(blatt);
    if (bekannt) return bekannt;
    const zellen = new Zellen(this.mappe, blatt);
    this.blaetter.set(blatt, zellen);
    return zellen;
  }

  /** The definitions of a name that is valid in the whole workbook. */
  definitionen(name: string): readonly Definition[] {
    return this.mappe.definitionen(name).filter(({ blatt }) => blatt === null);
  }

  /** The tables of a name. */
  tabellen(name: string): readonly Tabelle[] {
    const key = namensschluessel(name);
    return this.mappe.tabellen.filter((each) => namensschluessel(each.name) === key && this.istGenannt(each));
  }

  /** The range behind a name; null where there is none. @param einzeln whether only a single cell will do. */
  name(name: string, einzeln: boolean): Fund | Fehlfund | null {
    const [erste, zweite] = this.definitionen(name);
    if (!erste) return null;
    if (zweite) return namensfehler(name, 'doppelt');
    const ziel = zielVon(erste.bezug);
    if ('mangel' in ziel) return namensfehler(name, ziel.mangel);
    const blatt = this.mappe.blatt(ziel.blatt);
    if (!blatt) return namensfehler(name, 'blattFehlt');
    const { bereich } = ziel;
    if (anzahlIn(bereich) > (einzeln ? 1 : HOECHSTENS_ZELLEN)) return namensfehler(name, 'mehrereZellen');
    const zellen = this.zellenAuf(blatt);
    const { zeile, spalte } = bereich;
    if (zellen.istVerdeckt(zeile, spalte))
      return namensfehler(name, 'verbunden', ortAt({ blatt: blatt.name, zeile, spalte }));
    return { zellen, bereich };
  }

  /** Header and data of a table; null where there is none. */
  tabelle(name: string): Fund | Fehlfund | null {
    const [erste, zweite] = this.tabellen(name);
    if (!erste) return null;
    if (zweite) return tabellenfehler(name, 'doppelt');
    const blatt = this.mappe.blatt(erste.blatt);
    if (erste.mangel !== null || !blatt) return tabellenfehler(name, erste.mangel ?? 'bereich');
    const zellen = this.zellenAuf(blatt);
    const bereich = zellen.gekuerzt(erste.bereich);
    const erlaubt = Math.max(HOECHSTENS_ZELLEN, HOECHSTENS_JE_ZELLE * zellen.anzahl);
    return anzahlIn(bereich) > erlaubt ? tabellenfehler(name, 'zuGross') : { zellen, bereich };
  }

  /** A table counts only where its sheet names it among its own. */
  private istGenannt({ blatt, beziehung }: Tabelle): boolean {
    const gefunden = this.mappe.blatt(blatt);
    return gefunden !== undefined && this.mappe.inhalt(gefunden).tabellen.includes(beziehung);
  }
}

function anzahlIn({ zeile, spalte, bisZeile, bisSpalte }: Bereich): number {
  return (bisZeile - zeile + 1) * (bisSpalte - spalte + 1);
}

function namensfehler(
  name: string,
  mangel: Namensmangel,
  ort: Fehler['orte'][number] = { art: 'mappe' },
): Fehlfund {
  return { fehler: { code: 'NAME_UNBRAUCHBAR', orte: [ort], name, mangel } };
}

function tabellenfehler(tabelle: string, mangel: Tabellenmangel): Fehlfund {
  return { fehler: { code: 'TABELLE_UNBRAUCHBAR', orte: [{ art: 'mappe' }], tabelle, mangel } };
}
