/** Reads tables, single cells and blocks beside the main way along with its values: no round trip of their own. */
import { hatLangeTexte, type Liste } from '../../listen/liste';
import type { Bestand } from '../../mappe/bestand';
import type { Teilbestand } from '../../mappe/gelesen';
import { type Inventar, istLesbar } from '../../mappe/inventar';
import type { Teile } from '../../mappe/teile';
import { bestandOf, loaded, zeilenbestandOf, zeilenLoaded } from './bestand';

/** What is read. */
export interface Leseauftrag extends Teile {
  /** Tables of it that nobody changes on this reading: what they show is all there is to know. */
  readonly nurWerte?: ReadonlySet<Liste>;
}

/** The cells of a part: how to come to them, and what is asked of them. */
export interface Teilbereich {
  readonly name: string;
  readonly mitFormeln: boolean;
  readonly nurWerte: boolean;
  /** Whether it matters that rows of it are hidden. */
  readonly mehrzeilig: boolean;
  /** Always a new one: what was asked of a range in a request that failed must not mix with another one. */
  readonly range: (context: Excel.RequestContext) => Excel.Range;
}

/** The parts that are there. */
export function bereicheVon(inventar: Inventar, { listen, felder, nurWerte }: Leseauftrag): Teilbereich[] {
  return [
    ...listen
      .filter(({ name }) => inventar.tabellen.has(name))
      .map((liste) => ({
        name: liste.name,
        mitFormeln: !hatLangeTexte(liste) && nurWerte?.has(liste) !== true,
        nurWerte: nurWerte?.has(liste) === true,
        mehrzeilig: true,
        range: ({ workbook }: Excel.RequestContext) => workbook.tables.getItem(liste.name).getRange(),
      })),
    ...felder
      .filter((feld) => istLesbar(inventar, feld))
      .map((feld) => ({
        name: feld.name,
        mitFormeln: true,
        nurWerte: false,
        mehrzeilig: 'zeilen' in feld,
        range: ({ workbook }: Excel.RequestContext) => workbook.names.getItem(feld.name).getRange(),
      })),
  ];
}

/** Asks for the cells of a part; the answer gives them after the next round trip. */
export function queueBereich(
  context: Excel.RequestContext,
  { mitFormeln, nurWerte, mehrzeilig, range }: Teilbereich,
): () => Bestand {
  const zellen = (mehrzeilig ? zeilenLoaded : loaded)(range(context), mitFormeln);
  return () => ({
    ...(mehrzeilig ? zeilenbestandOf : bestandOf)(zellen),
    ...(nurWerte ? { nurWerte } : {}),
  });
}

/** Asks for everything that is there; the answer gives it after the next round trip. */
export function queueTeile(
  context: Excel.RequestContext,
  inventar: Inventar,
  teile: Leseauftrag,
): () => Teilbestand {
  const gefragte = bereicheVon(inventar, teile).map(
    (bereich) => [bereich.name, queueBereich(context, bereich)] as const,
  );
  return () => ({
    bestaende: new Map(gefragte.map(([name, bestand]) => [name, bestand()])),
    gesucht: gesuchteNamen(teile),
  });
}

/** The names of all parts that are asked for, found or not. */
export function gesuchteNamen({ listen, felder }: Teile): ReadonlySet<string> {
  return new Set([...listen, ...felder].map(({ name }) => name));
}
