/** Two sets of rules over the same cases: what changes, from what to what, and which rows cause it. Names nobody. */
import type { Regelsatz } from '../../../rules/regelsatz';
import { Durchgang } from './durchgang';
import { alsRegeltabelle, TABELLENARTEN, type Tabellenname } from './tabellen';

/** What the sets are asked for. */
export const FRAGEN = ['profillage', 'kennung', 'betreuung'] as const;
export type Frage = (typeof FRAGEN)[number];

/** An answer and the row that gives it; all rows that may give it where something is open. */
interface Antwort {
  readonly antwort: string;
  readonly regel: string;
}

/** What a set answers to a case. */
export interface Fallantwort extends Readonly<Record<Frage, Antwort>> {
  /** Something that is open may still decide the Kennung. */
  readonly istOffen: boolean;
}

/** Decides a case by a set. */
export type Entscheider<Fall> = (fall: Fall) => Fallantwort;

/** Cases whose answer changes in the same way, by the same rows. */
export interface Uebergang {
  readonly frage: Frage;
  readonly von: string;
  readonly nach: string;
  readonly alteRegel: string;
  readonly neueRegel: string;
  readonly anzahl: number;
}

/** A case that changes, by its number among the cases; whoever has the list knows who that is. */
export interface Aenderung {
  readonly fall: number;
  readonly fragen: readonly Frage[];
}

export interface Vergleich {
  readonly faelle: number;
  /** Cases in which, by one of the sets, something open may still decide; compared is what holds today. */
  readonly offen: number;
  readonly geaendert: readonly Aenderung[];
  /** The most frequent first. */
  readonly uebergaenge: readonly Uebergang[];
}

/** The two sets. */
export interface Regelpaar {
  readonly alt: Regelsatz;
  readonly neu: Regelsatz;
}

/** Compares case by case, so that whoever shows it can pause in between. Decides every case twice. */
export class Vergleichung<Fall> {
  private readonly bisher: Entscheider<Fall>;
  private readonly kuenftig: Entscheider<Fall>;
  private readonly uebergaenge = new Map<string, Uebergang>();
  private readonly geaendert: Aenderung[] = [];
  private anzahl = 0;
  private offen = 0;

  constructor({ alt, neu }: Regelpaar, entscheiderFuer: (satz: Regelsatz) => Entscheider<Fall>) {
    this.bisher = entscheiderFuer(alt);
    this.kuenftig = entscheiderFuer(neu);
  }

  nimm(fall: Fall): void {
    const [vorher, nachher] = [this.bisher(fall), this.kuenftig(fall)];
    const fragen = FRAGEN.filter((frage) => vorher[frage].antwort !== nachher[frage].antwort);
    if (fragen.length > 0) this.geaendert.push({ fall: this.anzahl, fragen });
    for (const frage of fragen) zaehle(this.uebergaenge, frage, vorher[frage], nachher[frage]);
    if (vorher.istOffen || nachher.istOffen) this.offen += 1;
    this.anzahl += 1;
  }

  ergebnis(): Vergleich {
    const haeufigste = [...this.uebergaenge.values()].sort((a, b) => b.anzahl - a.anzahl);
    return { faelle: this.anzahl, offen: this.offen, geaendert: this.geaendert, uebergaenge: haeufigste };
  }
}

/** The same over all cases at once. */
export function vergleiche<Fall>(
  paar: Regelpaar,
  faelle: Iterable<Fall>,
  entscheiderFuer: (satz: Regelsatz) => Entscheider<Fall>,
): Vergleich {
  const vergleichung = new Vergleichung(paar, entscheiderFuer);
  for (const fall of faelle) vergleichung.nimm(fall);
  return vergleichung.ergebnis();
}

function zaehle(uebergaenge: Map<string, Uebergang>, frage: Frage, vorher: Antwort, nachher: Antwort): void {
  const schluessel = [frage, vorher.antwort, nachher.antwort, vorher.regel, nachher.regel].join('\n');
  const bisher = uebergaenge.get(schluessel);
  uebergaenge.set(schluessel, {
    frage,
    von: vorher.antwort,
    nach: nachher.antwort,
    alteRegel: vorher.regel,
    neueRegel: nachher.regel,
    anzahl: (bisher?.anzahl ?? 0) + 1,
  });
}

/** Of one table: how many of all reachable combinations get another answer. */
export interface Kombinationsvergleich {
  readonly tabelle: Tabellenname;
  readonly kombinationen: number;
  readonly geaendert: number;
}

/** Compares table by table, each for itself. */
export function vergleicheKombinationen({ alt, neu }: Regelpaar): readonly Kombinationsvergleich[] {
  return TABELLENARTEN.map(({ name }) => {
    const [alte, neue] = [alsRegeltabelle(alt[name]), alsRegeltabelle(neu[name])];
    const durchgang = new Durchgang(alte);
    const andere = new Durchgang(neue);
    let kombinationen = 0;
    let geaendert = 0;
    durchgang.jede((_, punkt) => {
      kombinationen += 1;
      const vorher = durchgang.antwortAn(punkt);
      if (!istGleich(vorher, andere.antwortAn(punkt))) geaendert += 1;
    });
    return { tabelle: name, kombinationen, geaendert };
  });
}

/** An answer that is the value of an input is the same whichever object says so. */
function istGleich(eine: unknown, andere: unknown): boolean {
  return eine === andere || JSON.stringify(eine) === JSON.stringify(andere);
}
