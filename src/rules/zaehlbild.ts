/** What tables P and K of a set can tell apart of the counted Handlungsbedarfe: derived from its rows, so that none looks closer. */
import type { Row, Table } from '../decision/table';
import { numberOf, type Test } from '../decision/test';
import type { Regelsatz } from './regelsatz';

/** Counts of relevant Handlungsbedarfe (Q, L, M, R). */
export type Zahlen = readonly [number, number, number, number];

/** The same number for counts that no row of the set tells apart. */
export type Zaehlbild = (zahlen: Zahlen) => number;

const BILDER = new WeakMap<Regelsatz['kennung'], Zaehlbild>();

/**
 * The picture of counts as a set sees them: which groups have any Bedarf, and between which bounds of its rows both sums lie. Spares
 * those who try out completions to decide one twice.
 */
export function zaehlbildVon({ kennung }: Pick<Regelsatz, 'kennung'>): Zaehlbild {
  const bekannt = BILDER.get(kennung);
  if (bekannt !== undefined) return bekannt;
  const neu = neuesZaehlbild(kennung);
  BILDER.set(kennung, neu);
  return neu;
}

/** Table P sees groups only; of the counts themselves, table K alone sees the two sums. */
function neuesZaehlbild(kennung: Regelsatz['kennung']): Zaehlbild {
  const acht = stufenVon(kennung, 'n8');
  const alle = stufenVon(kennung, 'nAlle');
  const stufen = acht.length + 1;
  return ([q, l, m, r]) => {
    const gruppen = Number(q > 0) + 2 * Number(l > 0) + 4 * Number(m > 0) + 8 * Number(r > 0);
    return gruppen + 16 * (stufeIn(acht, l + r) + stufen * stufeIn(alle, q + l + m + r));
  };
}

/** How many of the steps a sum has reached. */
function stufeIn(stufen: readonly number[], summe: number): number {
  let erreicht = 0;
  for (const stufe of stufen) if (summe >= stufe) erreicht++;
  return erreicht;
}

/** The sums from which on some test of the input may answer otherwise than just below. */
function stufenVon<Facts>(
  { rows }: Table<Facts, Row<Facts, unknown>>,
  input: keyof Facts,
): readonly number[] {
  const tests = rows.flatMap(({ when }) => when.flatMap((line) => line[input] ?? []));
  return [...new Set(tests.flatMap(stufenIn))];
}

function stufenIn(test: Test<unknown>): readonly number[] {
  switch (test.kind) {
    case 'below':
    case 'from':
      return [numberOf(test.bound)];
    case 'equal':
    case 'not':
      return umEinenWert(test.value);
    case 'oneOf':
    case 'noneOf':
      return test.values.flatMap(umEinenWert);
  }
}

/** A test of one number answers otherwise below it and above it. */
function umEinenWert(wert: unknown): readonly number[] {
  return typeof wert === 'number' ? [wert, wert + 1] : [];
}
