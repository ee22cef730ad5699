/** Before a run of browser tests: one build, one server, one browser. */
const { legeGemeinsamenGrund } = require('./grund.ts');

module.exports = legeGemeinsamenGrund;
