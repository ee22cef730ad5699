import { join, resolve } from 'node:path';
import { runStep } from '../../../scripts/check/runStep';
import { readTestReport } from '../../../scripts/check/testReport';
import { countsIn } from '../../../scripts/check/testRun';
import { arbeitsordner } from '../../support/arbeitsordner';

const ordner = arbeitsordner();
afterAll(() => ordner.raeumeAuf());

const node = (code: string): { name: string; command: string[] } => ({
  name: 'step',
  command: [process.execPath, '-e', code],
});

describe('a step', () => {
  it('passes when its program ends well, and keeps both of its voices', async () => {
    const result = await runStep(node('console.log("one"); console.error("two")'));
    expect(result).toMatchObject({ name: 'step', green: true });
    expect(result.output.split('\n').sort()).toEqual(['one', 'two']);
  });

  it.each([
    ['ends badly', node('process.exit(3)')],
    ['is killed', node('process.kill(process.pid)')],
    ['does not exist', { name: 'step', command: ['./no-such-program'] }],
  ])('fails when its program %s', async (_, step) => {
    expect((await runStep(step)).green).toBe(false);
  });
});

describe('the counts of a run of jest', () => {
  const file = (name: string, startTime: number, endTime: number): object => ({
    name: resolve(name),
    startTime,
    endTime,
  });
  const report = {
    numPassedTests: 5,
    numFailedTests: 0,
    numPendingTests: 1,
    numFailedTestSuites: 0,
    testResults: [file('test/a.test.ts', 1000, 2499), file('test/b.test.ts', 2000, 9000)],
  };

  it('stand in its report', () => {
    const path = ordner.lege('good.json', JSON.stringify(report));
    expect(countsIn(path, true)).toEqual({
      passed: 5,
      failed: 0,
      skipped: 1,
      files: [
        { path: join('test', 'b.test.ts'), seconds: 7 },
        { path: join('test', 'a.test.ts'), seconds: 1 },
      ],
    });
  });

  it('have a failure for a suite that does not load', () => {
    const path = ordner.lege('suite.json', JSON.stringify({ ...report, numFailedTestSuites: 2 }));
    expect(countsIn(path, false).failed).toBe(2);
  });

  it('have a failure when the run ends badly or leaves no report', () => {
    expect(countsIn(ordner.lege('bad.json', JSON.stringify(report)), false).failed).toBe(1);
    expect(countsIn(ordner.pfad('none.json'), true).failed).toBe(1);
  });
});

describe('what the tests left out', () => {
  it('stands in their lines, each once', () => {
    expect(readTestReport(ordner.lege('samples.txt', '2 of 9 b\n1 of 8 a\n2 of 9 b\n'))).toEqual([
      '1 of 8 a',
      '2 of 9 b',
    ]);
    expect(readTestReport(ordner.pfad('none.txt'))).toEqual([]);
  });
});
