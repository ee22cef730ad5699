/** Translates sources for jest. Types are checked by tsc over the whole project; here the code is only made to run. */
const { createHash } = require('node:crypto');
const { readFileSync } = require('node:fs');
const { extname } = require('node:path');
const { transformSync, version } = require('esbuild');
const { ModuleKind, ScriptTarget, transpileModule } = require('typescript');

const OPTIONS = {
  format: 'cjs',
  target: 'es2022',
  jsx: 'automatic',
  // Apart from the code: every file of tests compiles it anew, and only an error looks at the map.
  sourcemap: 'external',
  // Jest brings its own `require` along, but no `import()`.
  supported: { 'dynamic-import': false },
};

/** What was translated by another esbuild or by other options counts no more. */
const STATE = `${version}\0${readFileSync(__filename, 'utf8')}`;

/**
 * Of packages: esbuild makes every export a getter, and hashes call theirs millions of times (scrypt took twelve times as long).
 */
const paket = (source, path) => ({
  code: transpileModule(source, {
    fileName: path,
    compilerOptions: { module: ModuleKind.CommonJS, target: ScriptTarget.ES2022, allowJs: true },
  }).outputText,
});

const eigenes = (source, path) => {
  const { code, map } = transformSync(source, {
    ...OPTIONS,
    loader: extname(path).slice(1),
    sourcefile: path,
  });
  return { code, map };
};

module.exports = {
  getCacheKey: (source, path) =>
    createHash('sha256').update(`${STATE}\0${path}\0${source}`).digest('hex').slice(0, 32),
  process: (source, path) => (path.includes('/node_modules/') ? paket : eigenes)(source, path),
};
