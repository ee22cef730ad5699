/** The fast suites that know the rules, run once per mutant by `npm run mutate`. */
module.exports = {
  ...require('./jest.config.cjs'),
  testMatch: [
    '**/test/rules/(tabellen|fortschritt|foerderzielmatrix|hinweise|vocabulary).test.ts',
    '**/test/bereiche/verlauf/fach/fortschritt.test.ts',
    '**/test/(fall/(alter|steerFall|hinweise|hinweiseAngaben|hinweiseGrenzen|faz)|rules/betreuung).test.ts',
  ],
  setupFiles: ['<rootDir>/test/support/mutantSetup.ts'],
};
