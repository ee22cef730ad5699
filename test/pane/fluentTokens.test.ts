/** The names that stand for Fluent's list of tokens give the same as the list, for every token there is. Costs a second. */
import { tokens as fluents } from '@fluentui/react-components';
import { tokens } from '../../src/pane/fluentTokens';

it('gives every token as Fluent does', () => {
  const namen = Object.keys(fluents);
  expect(namen.length).toBeGreaterThan(300);
  expect(Object.fromEntries(namen.map((name) => [name, tokens[name]]))).toEqual(fluents);
});
