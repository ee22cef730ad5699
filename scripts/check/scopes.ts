/** What each of the three test commands runs. Runs nothing itself. */

/** A check that is a program of its own. */
export interface Step {
  readonly name: string;
  readonly command: readonly string[];
}

/** Steps and tests of one command. */
export interface Scope {
  /** Lanes run side by side, the steps of a lane one after the other; the lanes take about equally long. */
  readonly lanes: readonly (readonly Step[])[];
  /** Runs of jest with their arguments, one after the other. */
  readonly testRuns: readonly Step[];
  /** What the tests find in their environment besides. */
  readonly env: Readonly<Record<string, string>>;
}

function script(name: string, npmScript: string, ...args: readonly string[]): Step {
  return {
    name,
    command: ['npm', 'run', '--silent', npmScript, ...(args.length > 0 ? ['--', ...args] : [])],
  };
}

const FORMAT = script('format', 'format:check');
const TYPES = script('types', 'types');
const LAYERS = script('layers', 'layers');
const UNUSED = script('unused code', 'unused');

const ALL_LANES: Scope['lanes'] = [
  [script('lint', 'lint'), FORMAT, LAYERS, UNUSED],
  [
    script('build', 'build'),
    script('size', 'size'),
    TYPES,
    script('Excel API floor', 'api-floor'),
    script('columns', 'columns'),
    script('manifest', 'validate'),
  ],
];

/** After a change only the files that changed since are linted again. */
const CACHED_LINT = script('lint', 'lint', '--cache', '--cache-location', 'out/eslint.json');

const QUICK_LANES: Scope['lanes'] = [[CACHED_LINT], [TYPES, FORMAT, LAYERS, UNUSED]];

/** Tests without a browser side by side; then those that share one browser. */
const ALL_TESTS: Scope['testRuns'] = [
  {
    name: 'tests',
    command: ['--maxWorkers=2', '--testPathIgnorePatterns', 'test/werkstatt/', 'test/handbuch/'],
  },
  { name: 'browser tests', command: ['-c', 'jest.browser.config.cjs'] },
];

/** The rules and the way of a case, and once the main job through the adapter. */
const QUICK_TESTS: Scope['testRuns'] = [
  {
    name: 'tests',
    command: [
      '--maxWorkers=2',
      'test/(listen|fall|rules|decision|mappe)/',
      'test/bereiche/.*/(fach|texte|tresor|vorhaben)/',
      'test/excel/(hauptweg|rundweg|akte/abschliessen)',
    ],
  },
];

/** The three commands by name. */
export const SCOPES = {
  alles: { lanes: ALL_LANES, testRuns: ALL_TESTS, env: {} },
  schnell: { lanes: QUICK_LANES, testRuns: QUICK_TESTS, env: {} },
  gruendlich: { lanes: ALL_LANES, testRuns: ALL_TESTS, env: { GRUENDLICH: '1' } },
} as const satisfies Record<string, Scope>;

/** The command that the arguments ask for. Throws on any other argument, so that a slip does not check less. */
export function scopeOf(args: readonly string[]): keyof typeof SCOPES {
  const [asked = '--alles', ...others] = args;
  const found = Object.keys(SCOPES).find((name) => asked === `--${name}`) as keyof typeof SCOPES | undefined;
  if (found === undefined || others.length > 0) throw new Error(`Not a test command: ${args.join(' ')}`);
  return found;
}
