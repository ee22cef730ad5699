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
  testTimeout: 60000,
  // Browser tests wait in real time: one file after the other keeps them steady on a small machine.
  maxWorkers: 1,
};
