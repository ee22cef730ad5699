import { existsSync, readFileSync } from 'node:fs';
import { type Scope, SCOPES, scopeOf } from '../../../scripts/check/scopes';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

const namesOf = ({ lanes }: Scope): string[] => lanes.flat().map(({ name }) => name);

describe('the test commands', () => {
  it('are chosen by name; without one it is everything', () => {
    expect(scopeOf([])).toBe('alles');
    expect(scopeOf(['--schnell'])).toBe('schnell');
    expect(scopeOf(['--gruendlich'])).toBe('gruendlich');
  });

  it.each([[['--schnel']], [['schnell']], [['--schnell', '--gruendlich']]])('refuse %j', (args) => {
    expect(() => scopeOf(args)).toThrow('Not a test command');
  });

  it.each(['test', 'test:schnell', 'test:gruendlich'])('npm run %s exists', (name) => {
    const [program, runner, path, ...args] = (scripts[name] ?? '').split(' ');
    expect([program, runner, path]).toEqual(['node', 'scripts/run.cjs', 'scripts/check.ts']);
    expect(() => scopeOf(args)).not.toThrow();
  });

  it.each(Object.entries<Scope>(SCOPES))('%s runs scripts that exist', (_, { lanes }) => {
    const asked = lanes.flat().map(({ command }) => command[3] ?? '');
    expect(asked.filter((name) => scripts[name] === undefined)).toEqual([]);
  });

  it.each(Object.entries<Scope>(SCOPES))(
    '%s runs tests with configurations that exist',
    (_, { testRuns }) => {
      const asked = testRuns.map(({ command }) =>
        command[0] === '-c' ? (command[1] ?? '') : 'jest.config.cjs',
      );
      expect(asked.filter((path) => !existsSync(path))).toEqual([]);
    },
  );

  it('the thorough one runs what npm test runs, with far larger samples', () => {
    expect(namesOf(SCOPES.gruendlich)).toEqual(namesOf(SCOPES.alles));
    expect(SCOPES.gruendlich.testRuns).toEqual(SCOPES.alles.testRuns);
    expect(SCOPES.gruendlich.env).toEqual({ GRUENDLICH: '1' });
  });
});
