/** The tests that need a browser; all of them share one build, one server and one browser. */
module.exports = {
  ...require('./jest.config.cjs'),
  roots: ['<rootDir>/test/werkstatt', '<rootDir>/test/handbuch'],
  globalSetup: '<rootDir>/test/werkstatt/grundLegen.cjs',
  globalTeardown: '<rootDir>/test/werkstatt/grundNehmen.cjs',
  maxWorkers: 2,
};
