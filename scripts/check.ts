/**
 * `npm test` checks everything, `--schnell` what one wants to know after each change, `--gruendlich` everything without
 * samples. Says at the end what was sampled or could not run, and then in one line how much passed and failed.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { runStep, type StepResult } from './check/runStep';
import { SCOPES, scopeOf, type Step } from './check/scopes';
import { summary } from './check/summary';
import { readTestReport, TEST_REPORT } from './check/testReport';
import { runTests } from './check/testRun';

/** One step after the other; lanes run side by side. */
async function runLane(steps: readonly Step[]): Promise<StepResult[]> {
  const results: StepResult[] = [];
  for (const step of steps) {
    const result = await runStep(step);
    console.log(`\n— ${result.name}: ${result.seconds} s, ${result.green ? 'passed' : 'FAILED'}`);
    if (result.output !== '') console.log(result.output);
    results.push(result);
  }
  return results;
}

async function main(scope: keyof typeof SCOPES): Promise<void> {
  const { lanes, testRuns, env } = SCOPES[scope];
  mkdirSync('out', { recursive: true });
  rmSync(TEST_REPORT, { force: true });
  const steps = (await Promise.all(lanes.map(runLane))).flat();
  const tests = testRuns.map((run) => runTests(run, env));
  const { text, failed } = summary({ steps, tests, report: readTestReport() });
  console.log(`\n${text}`);
  process.exitCode = failed > 0 ? 1 : 0;
}

void main(scopeOf(process.argv.slice(2)));
