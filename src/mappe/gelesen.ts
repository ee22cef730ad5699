/** A sound workbook as last read, with all that a write builds on. */
import { Inhalt } from '../listen/inhalt';
import type { Bestand } from './bestand';
import type { Inventar } from './inventar';
import type { Bestaende } from './mappeAus';
import type { Stueck } from './schreibplan/stueck';

/** What was found of the parts, by the name of the table or cell; and what was looked for. */
export interface Teilbestand {
  readonly bestaende: ReadonlyMap<string, Bestand>;
  readonly gesucht: ReadonlySet<string>;
}

export interface Gelesen {
  readonly inventar: Inventar;
  readonly hauptweg: Bestaende<Bestand>;
  readonly teile: Teilbestand;
}

/** Whether some rows were hidden of what a piece is to be written to. */
export function istVerborgen(
  { hauptweg, teile }: Gelesen,
  { block: { ziel } }: Pick<Stueck, 'block'>,
): boolean {
  const name = 'tabelle' in ziel ? ziel.tabelle : ziel.name;
  return (teile.bestaende.get(name) ?? hauptweg.get(name))?.verborgen === true;
}

/** The parts as the port hands them on. @param fassungen versions of the tables in the workbook, by name. */
export function inhaltAus(
  { bestaende, gesucht }: Teilbestand,
  fassungen?: ReadonlyMap<string, number>,
): Inhalt {
  return new Inhalt(bestaende, gesucht, fassungen);
}
