/** The last lines of a test command: how long each part took, what failed, what was left out, and the counts. */
import type { StepResult } from './runStep';
import type { TestResult } from './testRun';

/** Everything that ran. */
export interface Results {
  readonly steps: readonly Pick<StepResult, 'name' | 'green' | 'seconds'>[];
  readonly tests: readonly TestResult[];
  /** What the tests left out, a line each. */
  readonly report: readonly string[];
}

/** The text whose last line is the counts alone, and how much failed. A step counts as one. */
export function summary({ steps, tests, report }: Results): {
  readonly text: string;
  readonly failed: number;
} {
  const sum = (count: 'passed' | 'failed' | 'skipped'): number =>
    tests.reduce((all, each) => all + each[count], 0);
  const failedSteps = steps.filter(({ green }) => !green).map(({ name }) => name);
  const failed = sum('failed') + failedSteps.length;
  const passed = sum('passed') + steps.length - failedSteps.length;
  const times = [...steps, ...tests].map(({ name, seconds }) => `${name} ${seconds} s`);
  const lines = [
    `Time: ${times.join(', ')}`,
    ...costly(tests),
    ...(failedSteps.length > 0 ? [`Failed steps: ${failedSteps.join(', ')}`] : []),
    ...reportLines(report),
    ...(sum('skipped') > 0 ? [`Skipped: ${sum('skipped')}`] : []),
    `${passed} passed, ${failed} failed`,
  ];
  return { text: lines.join('\n'), failed };
}

/** So many files are named, so that whoever adds a test sees where the time goes. */
const COSTLIEST = 15;

function costly(tests: Results['tests']): string[] {
  const files = tests.flatMap((each) => each.files).sort((a, b) => b.seconds - a.seconds);
  if (files.length === 0) return [];
  return [
    'Costliest test files:',
    ...files.slice(0, COSTLIEST).map((each) => `  ${each.seconds} s ${each.path}`),
  ];
}

function reportLines(report: readonly string[]): string[] {
  if (report.length === 0) return ['Nothing was left out.'];
  return [
    'Left out (samples are chosen by the day; npm run test:gruendlich takes forty days of them at once):',
    ...report.map((each) => `  ${each}`),
  ];
}
