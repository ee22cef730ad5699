/** The fast suites that know the rules, run once per mutant by `npm run mutate`. */
module.exports = {
  ...require('./jest.config.cjs'),
  testMatch: [
    '**/test/rules/(tabellen|fortschritt|foerderzielmatrix|hinweise|vocabulary).test.ts',
    '**/test/core/verlauf/fortschritt.test.ts',
    '**/test/core/(steerFall|betreuung|hinweise|hinweiseAngaben|faz).test.ts',
  ],
  setupFiles: ['<rootDir>/test/support/mutantSetup.ts'],
};
