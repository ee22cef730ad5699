/** Whether a table leaves somebody without an answer; fast enough for every reading of a workbook. */
import { checkTable } from '../../decision/checkTable';
import type { Table } from '../../decision/table';
import { passes } from '../../decision/test';
import type { Fakten, Linie, Regeltabelle, Regelzeile } from './form';

/** Whether there are facts that no line takes, as far as they can come about. */
export function hatLuecke(tabelle: Regeltabelle): boolean {
  const linien = tabelle.rows.flatMap(({ when }) => when);
  if (nehmenAlle(linien, Object.entries(tabelle.inputs))) return false;
  // What is left out may be what cannot come about: only looking at everything tells.
  if (tabelle.reachable === undefined) return true;
  return checkTable(tabelle as unknown as Table<Fakten, Regelzeile>).gaps.length > 0;
}

type Eingabe = readonly [name: string, eingabe: { readonly values: readonly unknown[] }];

/** Whether lines that passed all inputs before take every value of the rest; one that asks for nothing more takes them all. */
function nehmenAlle(linien: readonly Linie[], [eingabe, ...rest]: readonly Eingabe[]): boolean {
  if (eingabe === undefined) return linien.length > 0;
  const [name, { values }] = eingabe;
  return values.every((wert) => {
    const uebrige = linien.filter((linie) => {
      const test = linie[name];
      return test === undefined || passes(test, wert);
    });
    return (
      uebrige.some((linie) => rest.every(([each]) => linie[each] === undefined)) || nehmenAlle(uebrige, rest)
    );
  });
}
