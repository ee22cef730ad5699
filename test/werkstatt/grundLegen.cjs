/** Before a run of browser tests: one build, one server, one browser. */
module.exports = () => require('./grund.ts').legeGemeinsamenGrund();
