/** The tables side by side with all their facts and their second reading, for tests that treat them alike. */
import { allFacts } from '../../src/decision/facts';
import { holds, type Line, type Table } from '../../src/decision/table';
import { BETREUUNG_TABELLE } from '../../src/rules/betreuung';
import { FORTSCHRITT_TABELLE } from '../../src/rules/fortschritt';
import { GUELTIG_TABELLE, type WertVon } from '../../src/rules/gueltig';
import { KENNUNG_TABELLE } from '../../src/rules/kennung';
import { PROFILLAGE_TABELLE } from '../../src/rules/profillage';
import { naiveF, naiveG, naiveK, naiveP, naiveZ, type NaiveAntwort } from './naiveRules';

/** The facts of any table. */
export type Fakten = Readonly<Record<string, unknown>>;

/** A row of any table, its facts left open. */
export interface Zeile {
  readonly id: string;
  readonly when: readonly Line<Fakten>[];
  readonly words: string;
  readonly then: string | WertVon;
  readonly source: string;
  readonly hinweis?: string;
  readonly zusatz?: string;
  readonly uses?: readonly string[];
}

/** One table with everything needed to check it completely. */
export interface Pruefling {
  readonly name: string;
  readonly tabelle: Table<Fakten, Zeile>;
  readonly alleFacts: readonly Fakten[];
  readonly zweiteLesart: (facts: never) => NaiveAntwort;
}

function pruefling(tabelle: unknown, zweiteLesart: Pruefling['zweiteLesart']): Pruefling {
  const each = tabelle as Pruefling['tabelle'];
  return { name: each.name, tabelle: each, alleFacts: allFacts(each), zweiteLesart };
}

export const PRUEFLINGE: readonly Pruefling[] = [
  pruefling(PROFILLAGE_TABELLE, naiveP),
  pruefling(KENNUNG_TABELLE, naiveK),
  pruefling(GUELTIG_TABELLE, naiveG),
  pruefling(BETREUUNG_TABELLE, naiveZ),
  pruefling(FORTSCHRITT_TABELLE, naiveF),
];

/** The answer of a row as the second reading writes it. */
export function antwortVon({ then }: Pick<Zeile, 'then'>): string {
  return typeof then === 'string' ? then : `[${then.wertVon}]`;
}

/** The first facts for which rows answer other than the second reading (or not at all); undefined if there are none. */
export function ersteAbweichung(rows: readonly Zeile[], pruefling: Pruefling): Fakten | undefined {
  return pruefling.alleFacts.find((facts) => {
    const row = rows.find((each) => holds(each, facts));
    const soll = pruefling.zweiteLesart(facts as never);
    return (
      row === undefined || row.id !== soll.id || antwortVon(row) !== soll.then || row.hinweis !== soll.hinweis
    );
  });
}
