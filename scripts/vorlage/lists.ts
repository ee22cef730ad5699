/** The drop-down lists: which closed lists the cells of the workbook offer, and under which name each stands there. */
import {
  BEDARFSLISTE,
  FALL_FELDER,
  MARKEN_FELDER,
  PARAGRAPH_16A_FELDER,
  RESSOURCENLISTE,
} from '../../src/fall/listen';
import { HAUSREGEL_WERT } from '../../src/bereiche/bfm/prozess/regeln/hausregelwerte';
import type { Feld } from '../../src/listen/feld';
import type { Spalte } from '../../src/listen/spalte';
import type { Zellwert } from '../../src/listen/werte';
import type { Mappenbereich } from '../../src/mappe/bereich';

/** Defined name of a list; the prefix marks it as the template's own. */
export const listName = (list: string): string => `${LIST_PREFIX}${list}`;
export const LIST_PREFIX = 'Liste_';

/** Entries of every drop-down list, by the part of its name after the prefix; in the order in which cells first offer them. */
export type Lists = ReadonlyMap<string, readonly Zellwert[]>;

const felder = (record: Readonly<Record<string, Feld<unknown>>>): Spalte<unknown>[] =>
  Object.values(record).map(({ spalte }) => spalte);

/** Every column and cell that may offer something. */
function spaltenVon(bereiche: readonly Mappenbereich[]): readonly Spalte<unknown>[] {
  const tables = [BEDARFSLISTE, RESSOURCENLISTE, ...bereiche.flatMap(({ teile }) => teile.listen)];
  const cells = bereiche
    .flatMap(({ teile }) => teile.felder)
    .flatMap((teil) => ('spalte' in teil ? [teil.spalte] : []));
  return [
    ...Object.values(BEDARFSLISTE.spalten),
    ...felder(FALL_FELDER),
    ...felder(MARKEN_FELDER),
    ...felder(PARAGRAPH_16A_FELDER),
    ...tables.flatMap(({ spalten }) => Object.values<Spalte<unknown>>(spalten)),
    ...cells,
    ...Object.values<Spalte<unknown>>(HAUSREGEL_WERT),
  ];
}

/** The lists of these Bereiche. @throws Error where two cells offer different entries under one name. */
export function listsOf(bereiche: readonly Mappenbereich[]): Lists {
  return listsIn(spaltenVon(bereiche));
}

/** The lists of these columns and cells. @throws Error where two offer different entries under one name. */
export function listsIn(spalten: readonly Spalte<unknown>[]): Lists {
  const lists = new Map<string, readonly Zellwert[]>();
  for (const { angebot } of spalten) {
    if (angebot === undefined) continue;
    const known = lists.get(angebot.name);
    if (known !== undefined && known.join() !== angebot.eintraege.join())
      throw new Error(`Two lists are called ${angebot.name}`);
    lists.set(angebot.name, angebot.eintraege);
  }
  return lists;
}
