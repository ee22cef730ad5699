/** A test of one input as the cell says it. */
import type { Input } from '../../../decision/table';
import type { Bound, Test } from '../../../decision/test';
import type { Zellwert } from '../../../listen/werte';
import { AUSSER, BELIEBIG, MINDESTENS, NICHT, TRENNER, UNTER } from '../regeln/pruefworte';
import { wortform } from '../regeln/wortform';

/** The cell of a test; an input that a row does not test may be anything. A plain number is a number. */
export function testtext(test: Test<unknown> | undefined, input: Input<unknown>): Zellwert {
  if (test === undefined) return BELIEBIG;
  switch (test.kind) {
    case 'equal':
      return typeof test.value === 'number' ? test.value : input.word(test.value);
    case 'oneOf':
      return aufgezaehlt(test.values, input);
    case 'not':
      return verneint([test.value], input);
    case 'noneOf':
      return verneint(test.values, input);
    case 'below':
      return `${UNTER} ${grenze(test.bound)}`;
    case 'from':
      return `${MINDESTENS} ${grenze(test.bound)}`;
  }
}

function aufgezaehlt(values: readonly unknown[], { word }: Input<unknown>): string {
  return values.map(word).join(`${TRENNER} `);
}

function verneint(values: readonly unknown[], input: Input<unknown>): string {
  const [erster] = values;
  const wort = `${NICHT} ${input.word(erster)}`;
  const istWert = input.values.some((value) => wortform(input.word(value)) === wortform(wort));
  return `${istWert ? AUSSER : NICHT} ${aufgezaehlt(values, input)}`;
}

function grenze(bound: Bound | number): string {
  return typeof bound === 'number' ? String(bound) : bound.name;
}
