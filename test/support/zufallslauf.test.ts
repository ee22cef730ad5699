import { devNull } from 'node:os';
import { zufallslauf } from './zufallslauf';

/** What these leave out does not belong into the report of the run. */
beforeAll(() => {
  process.env['TESTBERICHT'] = devNull;
});

it.each([
  [9000, 5, 1800],
  [7, 3, 2],
  [2, 5, 1],
])('von %i Fällen nimmt ein Lauf den %i. Teil: %i', (alle, teiler, numRuns) => {
  expect(zufallslauf(alle, teiler, {})).toEqual({ numRuns, seed: alle });
});

it('ein gründlicher alle, in derselben Reihe', () => {
  expect(zufallslauf(9000, 5, { GRUENDLICH: '1' })).toEqual({ numRuns: 9000, seed: 9000 });
});
