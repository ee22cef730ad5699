/**
 * fast-check with a seed that the day gives, as it gives the samples (`test/support/stichprobe.ts`): what fails in one run of a day
 * fails in all of them, and STICHPROBE_TAG repeats another day. Tests that name a seed of their own keep it.
 */
const fc = require('../node_modules/fast-check/lib/cjs/fast-check.js');

const TAG_MS = 86_400_000;

fc.configureGlobal({ seed: Number(process.env.STICHPROBE_TAG ?? Math.floor(Date.now() / TAG_MS)) });

module.exports = fc;
