/**
 * Runs a script of this folder: `node scripts/run.cjs scripts/fall.ts …`.
 * It is put into one piece first, packages excepted. Loaded file by file, every file would be looked up and translated by itself,
 * and each use of what another file exports would be a call. The piece is made in memory and anew each time: it is never old, two
 * runs cannot disturb each other, and nothing needs to be writable.
 */
const { createRequire } = require('node:module');
const { resolve } = require('node:path');
const { compileFunction } = require('node:vm');
const { buildSync } = require('esbuild');

const script = resolve(process.argv[2]);
const { outputFiles } = buildSync({
  entryPoints: [script],
  bundle: true,
  platform: 'node',
  packages: 'external',
  write: false,
  logLevel: 'warning',
  // Code that is compiled from a text has no `import()`.
  supported: { 'dynamic-import': false },
});

// The script finds its arguments as if it had been called itself.
process.argv.splice(1, 1);
compileFunction(outputFiles[0].text, ['require'], { filename: script })(createRequire(script));
