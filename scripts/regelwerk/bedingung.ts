/** The condition of a row in words, generated from its tests: what the engine reads, and nothing else. */
import type { Input, Line, Row, Table } from '../../src/decision/table';
import { type Bound, numberOf, type Test } from '../../src/decision/test';

/** Of a row that holds for everything that is left. */
const ALLES_UEBRIGE = 'alles Übrige';

/** Such as „Bedarfe insgesamt: mindestens 4 (Schwelle Exter) – oder – begründete Verdichtung: ja“. */
export function bedingungText<Facts>(
  { inputs }: Pick<Table<Facts, never>, 'inputs'>,
  { when }: Pick<Row<Facts, unknown>, 'when'>,
): string {
  const zeilen = when.map((line) => zeilentext(inputs, line)).filter((text) => text !== '');
  return zeilen.length === 0 ? ALLES_UEBRIGE : zeilen.join(' – oder – ');
}

function zeilentext<Facts>(
  inputs: Readonly<{ [Name in keyof Facts]: Input<Facts[Name]> }>,
  line: Line<Facts>,
): string {
  const eintraege = Object.entries(line) as [keyof Facts, Test<Facts[keyof Facts]>][];
  return eintraege
    .map(([name, test]) => `${inputs[name].label}: ${testText(test, inputs[name].word)}`)
    .join('; ');
}

function testText<Value>(test: Test<Value>, word: (value: Value) => string): string {
  switch (test.kind) {
    case 'equal':
      return word(test.value);
    case 'oneOf':
      return test.values.map(word).join(' / ');
    case 'not':
      return `nicht ${word(test.value)}`;
    case 'noneOf':
      return `weder ${test.values.map(word).join(' noch ')}`;
    case 'below':
      return `unter ${grenze(test.bound)}`;
    case 'from':
      return `mindestens ${grenze(test.bound)}`;
  }
}

function grenze(bound: Bound | number): string {
  return typeof bound === 'number' ? String(bound) : `${numberOf(bound)} (${bound.name})`;
}
