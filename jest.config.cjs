/** Makes CommonJS of a file, without a look at its types. */
const TRANSLATE = '<rootDir>/test/esbuildJest.cjs';

/** Fluent as one file. */
const FLUENT = 'test/pane/fluentBuendel.ts';

/** Packages that come as ES modules only; here they are made CommonJS as the project's own files are. */
const ESM_PACKAGES =
  '(?:@lezer|@noble/hashes|@scure/base|dmn-moddle|feelin|hpke|lezer-feel|marked|min-dash|moddle|moddle-xml|saxen|temporal-polyfill|temporal-utils)/';

/** Types are checked by tsc over the whole project; here the code is only translated and run. */
module.exports = {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  transform: {
    [FLUENT]: '<rootDir>/test/buendelJest.cjs',
    '^.+\\.tsx?$': TRANSLATE,
    [`/node_modules/${ESM_PACKAGES}.+\\.js$`]: TRANSLATE,
  },
  transformIgnorePatterns: [`/node_modules/(?!${ESM_PACKAGES})`],
  moduleNameMapper: {
    '^@fluentui/react-components$': `<rootDir>/${FLUENT}`,
    '^fast-check$': '<rootDir>/test/zufallJest.cjs',
  },
  // A computer that has other things to do takes its time; forty days of samples at once take longer.
  testTimeout: process.env['GRUENDLICH'] === undefined ? 120_000 : 1_800_000,
  // Browser tests wait in real time: one file after the other keeps them steady on a small machine.
  maxWorkers: 1,
  // Workbooks of the stand-in Excel stay in memory: a worker that holds too many makes way for a new one. A new one takes two
  // to four seconds to load and compile everything again.
  workerIdleMemoryLimit: '2GB',
};
