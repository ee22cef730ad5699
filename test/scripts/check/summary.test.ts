import { summary } from '../../../scripts/check/summary';

const LINT = { name: 'lint', green: true, seconds: 50 };
const TESTS = { name: 'tests', seconds: 100, passed: 7, failed: 0, skipped: 0, files: [] };

const lastLine = (text: string): string => text.split('\n').at(-1) ?? '';

describe('the last line', () => {
  it('counts every step as one, and nothing else stands in it', () => {
    const { text, failed } = summary({ steps: [LINT, LINT], tests: [TESTS, TESTS], report: [] });
    expect(lastLine(text)).toBe('16 passed, 0 failed');
    expect(failed).toBe(0);
  });

  it('has no place for skipped tests; the line before names them, where there are some', () => {
    const tests = [{ ...TESTS, skipped: 2 }, TESTS];
    const lines = summary({ steps: [], tests, report: [] }).text.split('\n');
    expect(lines.slice(-2)).toEqual(['Skipped: 2', '14 passed, 0 failed']);
    expect(summary({ steps: [], tests: [TESTS], report: [] }).text).not.toContain('Skipped');
  });

  it.each([
    ['a step', [{ ...LINT, green: false }], [TESTS], '7 passed, 1 failed'],
    ['a test', [LINT], [{ ...TESTS, failed: 1 }], '8 passed, 1 failed'],
  ])('counts %s that failed', (_, steps, tests, line) => {
    const { text, failed } = summary({ steps, tests, report: [] });
    expect(lastLine(text)).toBe(line);
    expect(failed).toBe(1);
  });
});

describe('the lines before it', () => {
  it('name the costliest files of all runs, and no more than fifteen', () => {
    const files = Array.from({ length: 20 }, (_, n) => ({ path: `test/${n}.test.ts`, seconds: 20 - n }));
    const browser = { ...TESTS, files: [{ path: 'test/browser.test.ts', seconds: 15 }] };
    const { text } = summary({ steps: [], tests: [{ ...TESTS, files }, browser], report: [] });
    const named = text.split('\n').filter((line) => /^ {2}\d+ s test/.test(line));
    expect(named).toHaveLength(15);
    expect(named.slice(0, 7)).toContain('  15 s test/browser.test.ts');
    expect(named[0]).toBe('  20 s test/0.test.ts');
    expect(summary({ steps: [LINT], tests: [], report: [] }).text).not.toContain('Costliest');
  });

  it('tell the seconds of each part and the steps that failed', () => {
    const { text } = summary({ steps: [{ ...LINT, green: false }], tests: [TESTS], report: [] });
    expect(text).toContain('lint 50 s, tests 100 s');
    expect(text).toContain('Failed steps: lint');
  });

  it('tell what was left out, or that nothing was', () => {
    const lines = summary({ steps: [], tests: [TESTS], report: ['12 of 96 faults'] }).text.split('\n');
    expect(lines.at(-2)?.trim()).toBe('12 of 96 faults');
    expect(summary({ steps: [], tests: [TESTS], report: [] }).text).toContain('Nothing was left out');
  });
});
