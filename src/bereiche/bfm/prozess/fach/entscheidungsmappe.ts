/** What is needed for the talk about ending or going on with the bFM: the stay, its decisions, progress, open goals. */
import type { Zugangskriterium } from '../../../../rules/fallmanagement';
import type { Schwellenwerte } from '../../../../rules/regelsatz';
import type { PlainDate } from '../../../../listen/plainDate';
import { istOffenesZiel, type Plan, type Ziel } from '../../../plan';
import { vergleiche, type Vergleich, type Momentaufnahme } from '../../../verlauf';
import { volleMonate } from './aufenthalte';
import { aufenthalt, type Statuskette, type Statuszeile } from './statuskette';

/** The first and the last Profiling of the stay, and what became of every rating between them. */
export interface Fortschrittsbild {
  readonly von: Momentaufnahme;
  readonly bis: Momentaufnahme;
  readonly vergleich: Vergleich;
}

export interface Entscheidungsmappe {
  readonly begonnenAm: PlainDate;
  /** Full months since then. */
  readonly monate: number;
  readonly kriterium: Zugangskriterium | null;
  /** Which of the local criteria; '' where that is not said. */
  readonly lokal: string;
  /** From the Übernahme on. */
  readonly entscheidungen: readonly Statuszeile[];
  /** Null where there are not two Profilings to compare. */
  readonly fortschritt: Fortschrittsbild | null;
  readonly offeneZiele: readonly Ziel[];
}

export interface Mappenlage {
  readonly heute: PlainDate;
  readonly kette: Statuskette;
  /** The Profilings as they stand today, oldest first. */
  readonly aufnahmen: readonly Momentaufnahme[];
  readonly plan: Plan | null;
  /** Of the rules that decide the case today: progress is seen from there, whatever counted earlier. */
  readonly schwellen: Schwellenwerte;
}

/** The pack for the present stay; null outside of the bFM. */
export function entscheidungsmappe(lage: Mappenlage): Entscheidungsmappe | null {
  const { heute, kette, plan } = lage;
  const entscheidungen = aufenthalt(kette);
  const uebernahme = entscheidungen[0];
  if (uebernahme === undefined) return null;
  const begonnenAm = uebernahme.datum;
  const beginn = uebernahme.kriterium === null ? vormerkungVor(kette, uebernahme) : uebernahme;
  return {
    begonnenAm,
    monate: volleMonate(begonnenAm, heute),
    kriterium: beginn?.kriterium ?? null,
    lokal: beginn?.lokal ?? '',
    entscheidungen,
    fortschritt: fortschrittSeit(lage, begonnenAm),
    offeneZiele: plan?.ziele.filter(istOffenesZiel) ?? [],
  };
}

function vormerkungVor({ zeilen }: Statuskette, uebernahme: Statuszeile): Statuszeile | undefined {
  return zeilen.slice(0, zeilen.indexOf(uebernahme)).findLast(({ schritt }) => schritt === 'vormerken');
}

/** A stay rests on the Profiling before it; that one is the first. */
function fortschrittSeit({ aufnahmen, schwellen }: Mappenlage, beginn: PlainDate): Fortschrittsbild | null {
  const von = aufnahmen.findLast(({ datum }) => datum <= beginn) ?? aufnahmen[0];
  const bis = aufnahmen.at(-1);
  if (von === undefined || bis === undefined || von === bis) return null;
  return { von, bis, vergleich: vergleiche(von, bis, schwellen) };
}
