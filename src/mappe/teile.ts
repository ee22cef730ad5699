/** Which tables, single cells and blocks of a workbook somebody works with, beside the main way. */
import type { Fehler } from '../listen/fehler';
import type { Block, Feld } from '../listen/feld';
import { fehlt, type Inhalt } from '../listen/inhalt';
import type { Liste } from '../listen/liste';

export interface Teile {
  readonly listen: readonly Liste[];
  readonly felder: readonly (Feld<unknown> | Block)[];
}

export const KEINE_TEILE: Teile = { listen: [], felder: [] };

/** Both together, each part once. */
export function vereint(...teile: readonly Teile[]): Teile {
  return {
    listen: [...new Set(teile.flatMap(({ listen }) => listen))],
    felder: [...new Set(teile.flatMap(({ felder }) => felder))],
  };
}

/** Whether the first has everything that the second asks for. */
export function umfasst(teile: Teile, gefragt: Teile): boolean {
  return (
    gefragt.listen.every((liste) => teile.listen.includes(liste)) &&
    gefragt.felder.every((feld) => teile.felder.includes(feld))
  );
}

/** Whether a reading looked for all of it. */
export function suchteAlle(inhalt: Inhalt, { listen, felder }: Teile): boolean {
  return [...listen, ...felder].every((teil) => inhalt.suchte(teil));
}

/** Whether the workbook has all of it. */
export function hatAlle(inhalt: Inhalt, { listen, felder }: Teile): boolean {
  return [...listen, ...felder].every((teil) => inhalt.hat(teil));
}

/** What the workbook lacks of it: tables, their columns, names; each as an error. */
export function fehlendeTeile(inhalt: Inhalt, { listen, felder }: Teile): Fehler[] {
  return [
    ...listen.flatMap((each) => inhalt.liste(each).spaltenfehler),
    ...felder.filter((each) => !inhalt.hat(each)).map(({ name }) => fehlt('name', name)),
  ];
}

/** The sheets of which the workbook has no table at all: they were never added, or somebody has deleted them. */
export function fehlendeBlaetter(inhalt: Inhalt, { listen }: Teile): string[] {
  const blaetter = [...new Set(listen.map(({ blatt }) => blatt))];
  return blaetter.filter((blatt) => listen.every((each) => each.blatt !== blatt || !inhalt.hat(each)));
}
