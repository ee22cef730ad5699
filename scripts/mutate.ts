/**
 * `npm run mutate`: changes one rule at a time and runs the fast rule tests against it; exit 1 if a change goes unnoticed.
 * Changes that provably alter no answer are named with their reason instead of being run.
 */
import { spawn } from 'node:child_process';
import { GLEICHWERTIG } from '../test/support/gleichwertig';
import { alleMutanten, type Mutant } from '../test/support/mutanten';

const PARALLEL = 2;
const JEST = [require.resolve('jest/bin/jest'), ...'-c jest.mutate.config.cjs -i --bail --silent'.split(' ')];

/**
 * Runs the tests with one mutant (none for the empty name); false when a test fails.
 * @param welche a pattern of paths; all of them without.
 * @throws Error when the tests could not run at all: that notices nothing.
 */
function testsPass(mutant: string, ...welche: readonly string[]): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const env = { ...process.env, MUTANT: mutant, FORCE_COLOR: '0' };
    const child = spawn(process.execPath, [...JEST, ...welche], { env, stdio: ['ignore', 'ignore', 'pipe'] });
    let report = '';
    child.stderr.on('data', (chunk: Buffer) => (report += chunk.toString()));
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve(true);
      else if (/^Tests: +\d+ failed/m.test(report)) resolve(false);
      else reject(new Error(`Die Tests liefen nicht (${mutant}):\n${report}`));
    });
  });
}

/** Most are noticed by the few tests that are there for them. */
async function survives({ name, zuerst }: Mutant): Promise<boolean> {
  return (zuerst === undefined || (await testsPass(name, zuerst))) && testsPass(name);
}

/** Works through the queue, one mutant after the other; several of these run side by side. */
async function work(queue: Mutant[], survivors: string[]): Promise<void> {
  for (let mutant = queue.shift(); mutant !== undefined; mutant = queue.shift()) {
    const { name } = mutant;
    if (await survives(mutant)) {
      survivors.push(name);
      console.log(`ÜBERLEBT  ${name}`);
    }
  }
}

async function main(): Promise<void> {
  const start = performance.now();
  const queue = alleMutanten().filter(({ name }) => !GLEICHWERTIG.has(name));
  const total = queue.length;
  if (!(await testsPass(''))) throw new Error('Schon ohne Änderung schlägt ein Test fehl.');
  const survivors: string[] = [];
  await Promise.all(Array.from({ length: PARALLEL }, () => work(queue, survivors)));
  for (const [name, grund] of GLEICHWERTIG) console.log(`gleichwertig  ${name}: ${grund}`);
  const seconds = Math.round((performance.now() - start) / 1000);
  console.log(
    `${total} Änderungen, ${total - survivors.length} bemerkt, ${survivors.length} unbemerkt, ` +
      `${GLEICHWERTIG.size} nachweislich ohne Wirkung; ${seconds} s.`,
  );
  if (survivors.length > 0) process.exitCode = 1;
}

void main();
