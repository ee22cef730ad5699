/**
 * Decides many cases in columns. The tables are finite, so that every combination is decided once, by the same tables as a
 * single case, and looked up from then on. Holds no case.
 */
import { factsAt } from '../../decision/factsAt';
import { decide } from '../../decision/table';
import type { BetreuungRow } from '../../rules/betreuung';
import { gueltigeAntwort } from '../../rules/gueltig';
import type { Regelsatz } from '../../rules/regelsatz';
import { type Festlegung, FESTLEGUNGEN, type Kennung, KENNUNGEN } from '../../rules/vocabulary';
import { zaehlbildVon } from '../../rules/zaehlbild';
import { type Befund, befundVon } from '../befund';
import type { Gruppenzahlen } from '../lage';
import { gueltigFacts } from '../steerFall';
import { type Maskenbild, maskenbild } from './bilder';
import { type Fallspalten, LAGECODE, UMSTANDSCODE } from './kodierung';

/** What tables G and Z answer; the age is not looked at. */
export interface Zuordnung {
  readonly gueltig: Kennung;
  readonly gueltigDurch: string;
  readonly row: BetreuungRow;
}

/** The answers, one in each place of both columns: numbers that `befund` and `zuordnung` of the same decider resolve. */
export interface Ergebnisspalten {
  readonly befund: Uint16Array;
  readonly zuordnung: Uint16Array;
}

/** Columns for the answers of so many cases. */
export function neueErgebnisse(anzahl: number): Ergebnisspalten {
  return { befund: new Uint16Array(anzahl), zuordnung: new Uint16Array(anzahl) };
}

/** What follows from a Befund for tables G and Z. */
interface Folge {
  readonly befund: Befund;
  readonly festlegung: Festlegung | null;
}

const FESTLEGUNGSPLAETZE = [null, ...FESTLEGUNGEN];
/** Contexts of tables G and Z: whether there is a geprüfte Kennung, which one counts, and the Festlegung. */
const KONTEXTE = 2 * KENNUNGEN.length * FESTLEGUNGSPLAETZE.length;

/** Numbers from 1 on; 0 is what has not been decided yet. */
export class Spaltenentscheider {
  private readonly masken: Maskenbild;
  private readonly befunde = new Nummern<Folge>();
  private readonly zuordnungen = new Nummern<Zuordnung>();
  /** The Befund of every picture and Lage. */
  private readonly ohneOffene: Uint16Array;
  /** The same where ratings are offen, by their counts. */
  private readonly mitOffenen = new Map<number, number>();
  /** Where the answers to a Befund begin in `zugeordnet`. */
  private readonly beginn: number[] = [0];
  private readonly zugeordnet = new Uint16Array(KONTEXTE * UMSTANDSCODE.size);

  /** Decides by this set alone: whoever has cases of several sets takes one of these for each. */
  constructor(private readonly regelsatz: Regelsatz) {
    this.masken = maskenbild(zaehlbildVon(regelsatz));
    this.ohneOffene = new Uint16Array(this.masken.jeBild.length * LAGECODE.size);
  }

  /** Decides the places from `von` up to before `bis`, and writes nothing else. */
  entscheide(spalten: Fallspalten, ergebnisse: Ergebnisspalten, von: number, bis: number): void {
    const { relevant, offen, lage, umstand } = spalten;
    const { zugeordnet, beginn } = this;
    for (let stelle = von; stelle < bis; stelle++) {
      const befund = this.befundAn(relevant[stelle] ?? 0, offen[stelle] ?? 0, lage[stelle] ?? 0);
      const platz = (beginn[befund] ?? 0) + (umstand[stelle] ?? 0);
      const bekannt = zugeordnet[platz] ?? 0;
      ergebnisse.befund[stelle] = befund;
      ergebnisse.zuordnung[stelle] = bekannt === 0 ? this.zuordnungsnummer(befund, platz) : bekannt;
    }
  }

  /** What a number in the column `befund` stands for. @throws Error for a number that is none. */
  befund(nummer: number): Befund {
    return this.befunde.mit(nummer).befund;
  }

  /** What a number in the column `zuordnung` stands for. @throws Error for a number that is none. */
  zuordnung(nummer: number): Zuordnung {
    return this.zuordnungen.mit(nummer);
  }

  private befundAn(relevant: number, offen: number, lage: number): number {
    if (offen !== 0) return this.befundnummer(relevant, offen, lage);
    const bekannt = this.ohneOffene[(this.masken.bild[relevant] ?? 0) * LAGECODE.size + lage] ?? 0;
    return bekannt === 0 ? this.befundnummer(relevant, offen, lage) : bekannt;
  }

  private befundnummer(relevant: number, offen: number, lage: number): number {
    const { bild, zahlen, jeBild, jeZahl } = this.masken;
    if (offen === 0) {
      const platz = (bild[relevant] ?? 0) * LAGECODE.size + lage;
      const neu = this.neuerBefund(jeBild[bild[relevant] ?? NaN], KEINE, lage);
      this.ohneOffene[platz] = neu;
      return neu;
    }
    const schluessel =
      ((zahlen[relevant] ?? 0) * jeZahl.length + (zahlen[offen] ?? 0)) * LAGECODE.size + lage;
    const bekannt = this.mitOffenen.get(schluessel);
    if (bekannt !== undefined) return bekannt;
    const neu = this.neuerBefund(jeZahl[zahlen[relevant] ?? NaN], jeZahl[zahlen[offen] ?? NaN], lage);
    this.mitOffenen.set(schluessel, neu);
    return neu;
  }

  private neuerBefund(
    relevant: Gruppenzahlen | undefined,
    offen: Gruppenzahlen | undefined,
    lagecode: number,
  ): number {
    if (relevant === undefined || offen === undefined) throw new Error('A mask has more bits than ratings');
    const fakten = factsAt(LAGECODE, lagecode);
    const befund = befundVon({ relevant, offen, ...fakten, regelsatz: this.regelsatz });
    const { festlegung } = fakten;
    const nummer = this.befunde.nummerVon(befundschluessel(befund, festlegung), { befund, festlegung });
    this.beginn[nummer] = kontext(befund, festlegung) * UMSTANDSCODE.size;
    return nummer;
  }

  private zuordnungsnummer(befundnummer: number, platz: number): number {
    const { befund, festlegung } = this.befunde.mit(befundnummer);
    const umstaende = factsAt(UMSTANDSCODE, platz - (this.beginn[befundnummer] ?? 0));
    const facts = gueltigFacts(umstaende, { errechnet: befund.kennung.errechnet, geprueft: befund.geprueft });
    const gueltigRow = decide(this.regelsatz.gueltig, facts);
    const gueltig = gueltigeAntwort(gueltigRow, facts);
    const row = decide(this.regelsatz.betreuung, { ...umstaende, festlegung, kennung: gueltig });
    const zuordnung = { gueltig, gueltigDurch: gueltigRow.id, row };
    const nummer = this.zuordnungen.nummerVon([gueltig, gueltigRow.id, row.id].join(), zuordnung);
    this.zugeordnet[platz] = nummer;
    return nummer;
  }
}

const KEINE: Gruppenzahlen = [0, 0, 0, 0];

function kontext({ kennung, geprueft }: Befund, festlegung: Festlegung | null): number {
  const rest = KENNUNGEN.indexOf(geprueft ?? kennung.errechnet);
  const paar = Number(geprueft !== null) * KENNUNGEN.length + rest;
  return paar * FESTLEGUNGSPLAETZE.length + FESTLEGUNGSPLAETZE.indexOf(festlegung);
}

/** The same for what no one can tell apart. */
function befundschluessel({ rows, profillage, kennung, geprueft }: Befund, festlegung: unknown): string {
  const ids = [rows.profil, rows.kennung, rows.geprueft].map((each) => each.map(({ id }) => id));
  return JSON.stringify([ids, profillage.achsen, kennung.achsen, geprueft, festlegung]);
}

/** Things by number, the same number for the same key. */
class Nummern<Each> {
  private readonly alle: Each[] = [];
  private readonly bekannt = new Map<string, number>();

  nummerVon(schluessel: string, neu: Each): number {
    const bekannt = this.bekannt.get(schluessel);
    if (bekannt !== undefined) return bekannt;
    const nummer = this.alle.push(neu);
    if (nummer > 0xffff) throw new Error('More answers than a column can number');
    this.bekannt.set(schluessel, nummer);
    return nummer;
  }

  mit(nummer: number): Each {
    const each = this.alle[nummer - 1];
    if (each === undefined) throw new Error('Nothing was decided under this number');
    return each;
  }
}
