/** A Bereich as the workbook knows it: its sheets, tables and single cells, its version, and the way from one to the next. */
import type { Aenderung } from '../listen/aenderung';
import type { Inhalt } from '../listen/inhalt';
import type { Teile } from './teile';

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

export interface Mappenbereich {
  readonly id: string;
  /** Rises with every change of its tables, headers or names. */
  readonly version: number;
  /** Its sheets in the order of the template. */
  readonly blaetter: readonly string[];
  readonly teile: Teile;
  /** In the order of their versions; each is tested from a kept workbook of the version before. */
  readonly migrationen: readonly Migration[];
}

/** The version of every Bereich in a workbook that names none. */
export const GRUNDVERSION = 3;

/** How a Bereich of a workbook stands to the one of this program. */
export function bereichsstand(
  { id, version }: Mappenbereich,
  versionen: ReadonlyMap<string, number>,
): 'aktuell' | 'frueher' | 'neuer' {
  const vorhanden = versionen.get(id) ?? GRUNDVERSION;
  if (vorhanden === version) return 'aktuell';
  return vorhanden < version ? 'frueher' : 'neuer';
}

/** The versions as they stand in the passport, such as „plan 4, bfm 3“. */
export function bereichstext(versionen: ReadonlyMap<string, number>): string {
  return [...versionen].map(([id, version]) => `${id} ${version}`).join(', ');
}

/** The versions in such a text, by id. */
export function bereicheIn(text: string): ReadonlyMap<string, number> {
  const paare = [...text.matchAll(/([A-Za-z]+) (\d+)/g)].map(([, id = '', version]): [string, number] => [
    id,
    Number(version),
  ]);
  return new Map(paare);
}
