/** Everything `npm test` checks, one step after the other; ends with one line that counts all of it. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';

/** A check that is a program of its own. */
interface Step {
  readonly name: string;
  readonly command: readonly string[];
}

const JEST_REPORT = 'out/jest.json';

const STEPS: readonly Step[] = [
  { name: 'format', command: ['npm', 'run', '--silent', 'format:check'] },
  { name: 'types', command: ['npm', 'run', '--silent', 'types'] },
  { name: 'lint', command: ['npm', 'run', '--silent', 'lint'] },
  { name: 'layers', command: ['npm', 'run', '--silent', 'layers'] },
  { name: 'unused code', command: ['npm', 'run', '--silent', 'unused'] },
  { name: 'manifest', command: ['npm', 'run', '--silent', 'validate'] },
  { name: 'Excel API floor', command: ['npm', 'run', '--silent', 'api-floor'] },
  { name: 'build', command: ['npm', 'run', '--silent', 'build'] },
  { name: 'size', command: ['npm', 'run', '--silent', 'size'] },
];

function run(name: string, command: readonly string[]): boolean {
  console.log(`\n— ${name}: ${command.join(' ')}`);
  const [program = '', ...args] = command;
  return spawnSync(program, args, { stdio: 'inherit' }).status === 0;
}

interface JestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numFailedTestSuites: number;
}

interface TestCount {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

const BROWSER_TESTS = ['test/werkstatt/', 'test/handbuch/'];
const BROWSER_RUNS = 3;

/** What needs no browser runs side by side; browser tests one after the other, in runs that give their memory back. */
const TEST_RUNS: readonly Step[] = [
  { name: 'tests', command: ['--maxWorkers=2', '--testPathIgnorePatterns', ...BROWSER_TESTS] },
  ...Array.from({ length: BROWSER_RUNS }, (_, index) => ({
    name: `browser tests, part ${index + 1}`,
    command: [...BROWSER_TESTS, `--shard=${index + 1}/${BROWSER_RUNS}`],
  })),
];

function runJest({ name, command }: Step): TestCount {
  rmSync(JEST_REPORT, { force: true });
  const green = run(name, ['npx', 'jest', '--json', `--outputFile=${JEST_REPORT}`, ...command]);
  const report = JSON.parse(readFileSync(JEST_REPORT, 'utf8')) as JestReport;
  const failed = Math.max(report.numFailedTests, report.numFailedTestSuites, green ? 0 : 1);
  return { passed: report.numPassedTests, failed, skipped: report.numPendingTests };
}

const results = STEPS.map(({ name, command }) => ({ name, green: run(name, command) }));
mkdirSync('out', { recursive: true });
const tests = TEST_RUNS.map(runJest);
const sum = (count: keyof TestCount): number => tests.reduce((all, each) => all + each[count], 0);
const failedSteps = results.filter(({ green }) => !green).map(({ name }) => name);
const failed = sum('failed') + failedSteps.length;
const passed = sum('passed') + results.length - failedSteps.length;
if (failedSteps.length > 0) console.log(`\nFailed steps: ${failedSteps.join(', ')}`);
console.log(`\n${passed} passed, ${failed} failed${sum('skipped') > 0 ? `, ${sum('skipped')} skipped` : ''}`);
process.exitCode = failed > 0 ? 1 : 0;
