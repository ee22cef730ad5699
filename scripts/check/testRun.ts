/** Runs jest and counts from its report; what it says goes straight to the screen. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { relative } from 'node:path';
import { secondsSince } from './runStep';
import type { Step } from './scopes';
import { TEST_REPORT } from './testReport';

/** The counts of one run. */
export interface TestResult {
  readonly name: string;
  readonly seconds: number;
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** What each file took, the costliest first. */
  readonly files: readonly TestFile[];
}

/** One file of tests. */
export interface TestFile {
  readonly path: string;
  readonly seconds: number;
}

interface JestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numFailedTestSuites: number;
  readonly testResults: readonly {
    readonly name: string;
    /** Milliseconds since 1970. */
    readonly startTime: number;
    readonly endTime: number;
  }[];
}

const JEST_REPORT = 'out/jest.json';

/** Runs the tests; `env` is added to the environment, where that does not say otherwise itself. */
export function runTests({ name, command }: Step, env: Readonly<Record<string, string>>): TestResult {
  rmSync(JEST_REPORT, { force: true });
  const begun = performance.now();
  console.log(`\n— ${name}: jest ${command.join(' ')}`);
  const { status } = spawnSync('npx', ['jest', '--json', `--outputFile=${JEST_REPORT}`, ...command], {
    // The report in JSON goes to the file alone.
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...env, ...process.env, TESTBERICHT: TEST_REPORT },
  });
  return { name, seconds: secondsSince(begun), ...countsIn(JEST_REPORT, status === 0) };
}

/** The counts of a report; a suite that does not load, or a run that ends badly or without a report, is at least one failure. */
export function countsIn(path: string, green: boolean): Omit<TestResult, 'name' | 'seconds'> {
  if (!existsSync(path)) return { passed: 0, failed: 1, skipped: 0, files: [] };
  const report = JSON.parse(readFileSync(path, 'utf8')) as JestReport;
  const failed = Math.max(report.numFailedTests, report.numFailedTestSuites, green ? 0 : 1);
  const files = report.testResults
    .map(({ name, startTime, endTime }) => ({
      path: relative(process.cwd(), name),
      seconds: Math.round((endTime - startTime) / 1000),
    }))
    .sort((a, b) => b.seconds - a.seconds);
  return { passed: report.numPassedTests, failed, skipped: report.numPendingTests, files };
}
