/**
 * The yardstick: tables P, K and Z for json-rules-engine, one engine per table, one rule per row. First match is said by
 * falling priorities and a stop after the first success. Facts come ready-made, which spares the engine the counting.
 */
import { Engine, type RuleProperties } from 'json-rules-engine';
import type { Fall } from '../../src/fall/fall';
import { lageVon, summe, summeDerAcht } from '../../src/fall/lage';
import { betreuungFacts } from '../../src/fall/steerFall';
import { BETREUUNG_REGELN, KENNUNG_REGELN, PROFIL_REGELN, type JsonRegel } from './jsonTables';

/** The facts of one case, counted beforehand. */
export type JsonFacts = Readonly<Record<string, unknown>>;

/** Counts everything a case has, so that only deciding is left. */
export function jsonFacts(fall: Fall): JsonFacts {
  const lage = lageVon(fall);
  const [Q, L, M, R] = lage.relevant;
  return {
    ...lage,
    ...betreuungFacts(fall, 'AV'),
    ...{ Q, L, M, R },
    gruppen: [Q, L, M, R].filter((count) => count > 0).length,
    n8: summeDerAcht(lage.relevant),
    nAlle: summe(lage.relevant),
  };
}

/** The first row of a table that holds: its id and its answer. */
type Table = (facts: JsonFacts) => Promise<{ id: string; then: string }>;

function table(regeln: readonly JsonRegel[]): Table {
  const engine = new Engine(regeln.map(ruleOf));
  engine.on('success', () => {
    engine.stop();
  });
  return async (facts) => {
    const [event] = (await engine.run(facts)).events;
    return { id: event?.type ?? 'none', then: String(event?.params?.['then']) };
  };
}

function ruleOf({ id, all, then }: JsonRegel, index: number): RuleProperties {
  return { conditions: { all: [...all] }, event: { type: id, params: { then } }, priority: 100 - index };
}

/** Decides a case as `steerFall` does: the three row ids. */
export function jsonRulesDecider(): (facts: JsonFacts) => Promise<[string, string, string]> {
  const [profil, kennung, betreuung] = [PROFIL_REGELN, KENNUNG_REGELN, BETREUUNG_REGELN].map(table) as [
    Table,
    Table,
    Table,
  ];
  return async (facts) => {
    const p = await profil(facts);
    const k = await kennung({ ...facts, profillage: p.then });
    const festgelegt = facts['festgelegt'];
    const gueltig = festgelegt === null ? k : await kennung({ ...facts, profillage: festgelegt });
    const z = await betreuung({ ...facts, kennung: gueltig.then });
    return [p.id, k.id, z.id];
  };
}
