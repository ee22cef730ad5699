/**
 * When a set of rules knows enough for an engine that completes nothing: the Festlegung decides alone, or everything is known
 * that the rows look at. Else such an engine says „offen“, which is never an answer.
 */
import { allFacts } from '../decision/facts';
import { firstRow, type Row, type Table } from '../decision/table';
import type { ProfilFacts } from './profillage';
import type { Regelsatz } from './regelsatz';
import { FESTLEGUNGEN, type Festlegung, SCHLUESSELGRUPPEN } from './vocabulary';

/** What an engine says where it does not know enough. */
export const OFFEN = 'offen';

/** The Festlegungen for which one row holds, whatever else is true. */
export function entscheidetAllein<Facts extends { readonly festlegung: Festlegung | null }>(
  table: Table<Facts, Row<Facts, unknown>>,
): Festlegung[] {
  const jeFestlegung = new Map<Festlegung | null, Set<unknown>>();
  for (const facts of allFacts(table)) {
    const rows = jeFestlegung.get(facts.festlegung) ?? new Set();
    jeFestlegung.set(facts.festlegung, rows.add(firstRow(table, facts)));
  }
  return FESTLEGUNGEN.filter((each) => jeFestlegung.get(each)?.size === 1);
}

/** From how many Schlüsselgruppen with a Bedarf on a row looks at the dominierende one. */
export function schwerpunktAb({ profillage }: Pick<Regelsatz, 'profillage'>): number {
  const zahlen = allFacts(profillage)
    .filter(({ dominierend, gruppen }) => dominierend === null && gruppen > 0)
    .filter((facts) => SCHLUESSELGRUPPEN.some((each) => istAnders(profillage, facts, each)))
    .map(({ gruppen }) => gruppen);
  return Math.min(...zahlen, SCHLUESSELGRUPPEN.length + 1);
}

function istAnders(
  table: Regelsatz['profillage'],
  offen: ProfilFacts,
  dominierend: ProfilFacts['dominierend'],
): boolean {
  return firstRow(table, offen) !== firstRow(table, { ...offen, dominierend });
}
