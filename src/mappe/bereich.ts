/** A Bereich as the workbook knows it: its sheets, tables and single cells, its version, and the way from one to the next. */
import type { Aenderung } from '../listen/aenderung';
import type { Inhalt } from '../listen/inhalt';
import type { Lesung } from '../listen/fehler';
import type { Betreuungswort } from '../rules/betreuungsworte';
import type { Regelsatz } from '../rules/regelsatz';
import type { BfmStand } from '../rules/fallmanagement';
import { type Teile, vereint } from './teile';

/** One step from a version of a Bereich to the next. */
export interface Migration {
  /** The version that it leads to. */
  readonly nach: number;
  /** What it does to what is there already, in words. */
  readonly was: string;
  /** Headers that have another name from now on. */
  readonly ueberschriften: readonly {
    readonly tabelle: string;
    readonly alt: string;
    readonly neu: string;
  }[];
  /** Changes to contents, planned on the tables as they are with their new headers and columns; none where all is done. */
  readonly aenderungen: (inhalt: Inhalt) => readonly Aenderung[];
}

/** What a Bereich says of the case itself, from its tables: facts that nobody enters twice. */
export interface Faktenquelle {
  /** What it looks at, as far as the workbook has it; read along with every reading. */
  readonly teile: Teile;
  /** Pure. Where it cannot be told, nothing is computed. */
  readonly bfm: (inhalt: Inhalt) => Lesung<BfmStand>;
  /** Further words of the house for a Betreuung. Pure. With an error among them nothing is computed. */
  readonly betreuungsworte: (inhalt: Inhalt) => Lesung<readonly Betreuungswort[]>;
  /** The sets of rules that the house has released. Pure. With a fault among them nothing is computed; without it those of the program decide. */
  readonly regelsaetze?: (inhalt: Inhalt) => Lesung<readonly Regelsatz[]>;
}

/** Every sheet of these Bereiche in the order of the template: what is used every day first, what the house keeps behind. */
export function blattfolge(bereiche: readonly Pick<Mappenbereich, 'blaetter' | 'hausblaetter'>[]): string[] {
  const hinten = bereiche.flatMap(({ hausblaetter }) => hausblaetter ?? []);
  const alle = bereiche.flatMap(({ blaetter }) => blaetter);
  return [...alle.filter((blatt) => !hinten.includes(blatt)), ...hinten];
}

/** What is read along with every reading: what all Bereiche need for the facts they contribute, and what is to be seen everywhere. */
export function faktenteile(bereiche: readonly Mappenbereich[]): Teile {
  return vereint(...bereiche.flatMap(({ fakten, stets }) => [fakten?.teile ?? [], stets ?? []].flat()));
}

export interface Mappenbereich {
  readonly id: string;
  /** Rises with every change of its tables, headers or names. */
  readonly version: number;
  /** Its sheets in the order of the template. */
  readonly blaetter: readonly string[];
  /** Those of them that the house keeps and that name no person: they stand behind the sheets of all Bereiche. */
  readonly hausblaetter?: readonly string[];
  readonly teile: Teile;
  /** The defined name of a single cell whose look single cells take that come later; without it none can. */
  readonly muster?: string;
  /** What the case gets from it. */
  readonly fakten?: Faktenquelle;
  /** What of it is to be seen in every view, as far as the workbook has it; read along with every reading. */
  readonly stets?: Teile;
  /** What a formula of its sheets reads as when later columns have come; the same for one that does not look at them. */
  readonly formel?: (formel: string) => string;
  /** In the order of their versions; each is tested from a kept workbook of the version before. */
  readonly migrationen: readonly Migration[];
}

/** The version of the Bereiche in a workbook that names none: the one that was handed out before they were named. */
const GRUNDVERSION = 3;

/** The version of a Bereich in a workbook; one that it does not name is none of a newer program. */
export function versionIn(
  versionen: ReadonlyMap<string, number>,
  { id, version }: Pick<Mappenbereich, 'id' | 'version'>,
): number {
  return versionen.get(id) ?? Math.min(GRUNDVERSION, version);
}

/** How a Bereich of a workbook stands to the one of this program. */
export function bereichsstand(
  bereich: Mappenbereich,
  versionen: ReadonlyMap<string, number>,
): 'aktuell' | 'frueher' | 'neuer' {
  const vorhanden = versionIn(versionen, bereich);
  if (vorhanden === bereich.version) return 'aktuell';
  return vorhanden < bereich.version ? 'frueher' : 'neuer';
}

/** What the passport says of the Bereiche. */
export interface Bereichsangabe {
  /** By id. */
  readonly versionen: ReadonlyMap<string, number>;
  /** Sheets that an upgrade has begun to add and not finished. */
  readonly unfertig: readonly string[];
}

const UNFERTIG = '; unfertig: ';

/** The text in the passport, such as „plan 4, bfm 3“, or with „; unfertig: Plan, Angebote“ behind it. */
export function bereichstext({ versionen, unfertig }: Bereichsangabe): string {
  const text = [...versionen].map(([id, version]) => `${id} ${version}`).join(', ');
  return unfertig.length === 0 ? text : `${text}${UNFERTIG}${unfertig.join(', ')}`;
}

/** What such a text says. */
export function bereicheIn(text: string): Bereichsangabe {
  const [versionen = '', unfertig = ''] = text.split(UNFERTIG);
  const paare = [...versionen.matchAll(/(?<![A-Za-z])([A-Za-z]+) (\d+)/g)].map(
    ([, id = '', version]): [string, number] => [id, Number(version)],
  );
  return { versionen: new Map(paare), unfertig: unfertig === '' ? [] : unfertig.split(', ') };
}

/** The versions as a reading gives them: a Bereich with unfinished sheets counts as one that is still to be brought on. */
export function geltendeVersionen(
  { versionen, unfertig }: Bereichsangabe,
  bereiche: readonly Mappenbereich[],
): ReadonlyMap<string, number> {
  const offene = bereiche.filter(({ blaetter }) => blaetter.some((blatt) => unfertig.includes(blatt)));
  return new Map([...versionen, ...offene.map(({ id }) => [id, 0] as const)]);
}
