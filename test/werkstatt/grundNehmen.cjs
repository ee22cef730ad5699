/** After a run of browser tests. */
const { nimmGemeinsamenGrund } = require('./grund.ts');

module.exports = nimmGemeinsamenGrund;
