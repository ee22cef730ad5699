/** The slot through which each Bereich says what of it falls due. Whoever shows it knows no Bereich by name. */
import type { Faelliges, Faelligkeitslage } from '../fall/faelliges';
import type { Fehler } from '../listen/fehler';
import type { Aktenblick } from '../mappe/akteAendern';
import { type Teile, vereint } from '../mappe/teile';
import type { Wiedervorlageregel } from '../rules/wiedervorlagen';
import type { Sprungziel } from './sprung';

/** A button that leads to what settles something. */
export interface Weg {
  readonly label: string;
  readonly ziel: Sprungziel;
}

/** A kind of what falls due, as people meet it. */
export interface Faelligkeitsart {
  readonly regel: Wiedervorlageregel;
  /** Where it stands among others of the same day; a smaller number comes first. */
  readonly platz: number;
  /** Whether it is there, or not, because of the Kennung of today: then it is hidden with it. */
  readonly verraetKennung: boolean;
  /** The main way first. */
  readonly wege: (blick: Aktenblick) => readonly Weg[];
}

/** A case, and what the list of what is due shows as open. */
export interface Faelligkeitssicht extends Aktenblick, Pick<Faelligkeitslage, 'offene'> {}

/** What a Bereich says of a case, and which entries it could not understand. */
export interface Beitrag<Art extends string = string> extends Faelliges<Art> {
  readonly fehler: readonly Fehler[];
}

/** The contribution of a Bereich. */
export interface Faelligkeitsquelle<Art extends string = string> {
  /** What it looks at, as far as the workbook has it. */
  readonly teile: Teile;
  /** Each kind by the word that its Ids begin with; those words are in workbooks and never change. */
  readonly arten: Readonly<Record<Art, Faelligkeitsart>>;
  /** Pure. Names as `ungewiss` the kinds that rest on what cannot be read, or is not there at all. */
  readonly faelliges: (sicht: Faelligkeitssicht) => Beitrag<Art>;
}

/** What falls due in all Bereiche. */
export interface Faelligkeitsquellen {
  readonly quellen: readonly Faelligkeitsquelle[];
  /** What all of them look at. */
  readonly teile: Teile;
}

/** A Bereich, as far as it is asked here. */
export interface MitFaelligem {
  /** Loads what of it falls due. */
  readonly faelliges?: () => Promise<Faelligkeitsquelle>;
}

/** Loads what all contribute. All or nothing: without one of them its rows in the list would seem to have lost their ground. */
export async function ladeFaelliges(bereiche: readonly MitFaelligem[]): Promise<Faelligkeitsquellen> {
  return gesammelt(await Promise.all(bereiche.flatMap(({ faelliges }) => faelliges?.() ?? [])));
}

/** Contributions taken together. @throws Error if two have a kind of one name: a bug. */
export function gesammelt(quellen: readonly Faelligkeitsquelle[]): Faelligkeitsquellen {
  const arten = quellen.flatMap((each) => Object.keys(each.arten));
  const doppelt = arten.find((art, index) => arten.indexOf(art) !== index);
  if (doppelt !== undefined) throw new Error(`Two kinds of what is due are called ${doppelt}`);
  return { quellen, teile: vereint(...quellen.map(({ teile }) => teile)) };
}
