/** The tables side by side with all their facts and their second reading, for tests that treat them alike. */
import { BETREUUNG_TABELLE } from '../../src/rules/betreuung';
import { FORTSCHRITT_TABELLE } from '../../src/rules/fortschritt';
import { KENNUNG_TABELLE } from '../../src/rules/kennung';
import { PROFILLAGE_TABELLE } from '../../src/rules/profillage';
import { ALLE_F, ALLE_K, ALLE_P, ALLE_Z } from './allFacts';
import { naiveF, naiveK, naiveP, naiveZ, type NaiveAntwort } from './naiveRules';

/** A row of any table, its facts left open. */
export interface Zeile {
  readonly id: string;
  readonly when: (facts: never) => boolean;
  readonly words: string;
  readonly then: string;
  readonly source: string;
  readonly hinweis?: string;
  readonly zusatz?: string;
}

/** One table with everything needed to check it completely. */
export interface Pruefling {
  readonly name: string;
  readonly tabelle: readonly Zeile[];
  readonly alleFacts: readonly never[];
  readonly zweiteLesart: (facts: never) => NaiveAntwort;
}

export const PRUEFLINGE: readonly Pruefling[] = [
  { name: 'P', tabelle: PROFILLAGE_TABELLE, alleFacts: ALLE_P as readonly never[], zweiteLesart: naiveP },
  { name: 'K', tabelle: KENNUNG_TABELLE, alleFacts: ALLE_K as readonly never[], zweiteLesart: naiveK },
  { name: 'Z', tabelle: BETREUUNG_TABELLE, alleFacts: ALLE_Z as readonly never[], zweiteLesart: naiveZ },
  { name: 'F', tabelle: FORTSCHRITT_TABELLE, alleFacts: ALLE_F as readonly never[], zweiteLesart: naiveF },
];

/** The first facts for which a table answers other than the second reading (or not at all); undefined if there are none. */
export function ersteAbweichung(tabelle: readonly Zeile[], pruefling: Pruefling): never | undefined {
  return pruefling.alleFacts.find((facts) => {
    const row = tabelle.find((each) => each.when(facts));
    const soll = pruefling.zweiteLesart(facts);
    return row === undefined || row.id !== soll.id || row.then !== soll.then || row.hinweis !== soll.hinweis;
  });
}
