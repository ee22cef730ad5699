/** Runs before every test file of a mutation run: applies the one mutant named by the environment, so that the tests meet it. */
import { alleMutanten } from './mutanten';

const name = process.env['MUTANT'] ?? '';
if (name !== '') {
  const mutant = alleMutanten().find((each) => each.name === name);
  if (mutant === undefined) throw new Error(`unknown mutant: ${name}`);
  mutant.apply();
}
