const transform = {
  '^.+\\.tsx?$': [
    'ts-jest',
    {
      tsconfig: {
        ...require('./tsconfig.json').compilerOptions,
        module: 'commonjs',
        moduleResolution: 'node10',
        verbatimModuleSyntax: false,
        esModuleInterop: true,
      },
      diagnostics: false,
    },
  ],
};

/** Types are checked by tsc over the whole project; here the code is only translated and run. */
module.exports = {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  transform,
  moduleNameMapper: { '^@fluentui/react-icons$': '<rootDir>/test/taskpane/fluentIcons.cjs' },
  // A computer that has other things to do takes its time.
  testTimeout: 120000,
  // Browser tests wait in real time: one file after the other keeps them steady on a small machine.
  maxWorkers: 1,
  // Workbooks of the stand-in Excel stay in memory: a worker that holds too many makes way for a new one.
  workerIdleMemoryLimit: '1GB',
};
