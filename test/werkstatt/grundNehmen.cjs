/** After a run of browser tests. */
module.exports = () => require('./grund.ts').nimmGemeinsamenGrund();
