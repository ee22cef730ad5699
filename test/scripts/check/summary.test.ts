import { summary } from '../../../scripts/check/summary';

const LINT = { name: 'lint', green: true, seconds: 50 };
const TESTS = { name: 'tests', seconds: 100, passed: 7, failed: 0, skipped: 0 };

const lastLine = (text: string): string => text.split('\n').at(-1) ?? '';

describe('the last line', () => {
  it('counts every step as one, and nothing else stands in it', () => {
    const { text, failed } = summary({ steps: [LINT, LINT], tests: [TESTS, TESTS], samples: [] });
    expect(lastLine(text)).toBe('16 passed, 0 failed');
    expect(failed).toBe(0);
  });

  it('names skipped tests only where there are some', () => {
    const tests = [{ ...TESTS, skipped: 2 }, TESTS];
    expect(lastLine(summary({ steps: [], tests, samples: [] }).text)).toBe('14 passed, 0 failed, 2 skipped');
  });

  it.each([
    ['a step', [{ ...LINT, green: false }], [TESTS], '7 passed, 1 failed'],
    ['a test', [LINT], [{ ...TESTS, failed: 1 }], '8 passed, 1 failed'],
  ])('counts %s that failed', (_, steps, tests, line) => {
    const { text, failed } = summary({ steps, tests, samples: [] });
    expect(lastLine(text)).toBe(line);
    expect(failed).toBe(1);
  });
});

describe('the lines before it', () => {
  it('tell the seconds of each part and the steps that failed', () => {
    const { text } = summary({ steps: [{ ...LINT, green: false }], tests: [TESTS], samples: [] });
    expect(text).toContain('lint 50 s, tests 100 s');
    expect(text).toContain('Failed steps: lint');
  });

  it('tell what was sampled, or that nothing was', () => {
    const lines = summary({ steps: [], tests: [TESTS], samples: ['12 of 96 faults'] }).text.split('\n');
    expect(lines.at(-2)?.trim()).toBe('12 of 96 faults');
    expect(summary({ steps: [], tests: [TESTS], samples: [] }).text).toContain('Nothing was sampled');
  });
});
