/**
 * Puts a package with all that it loads into one file for jest. React stays outside, for there must be only one of it.
 */
const { createHash } = require('node:crypto');
const { readFileSync } = require('node:fs');
const { dirname, join } = require('node:path');
const { buildSync } = require('esbuild');

const OPTIONS = {
  bundle: true,
  write: false,
  format: 'cjs',
  platform: 'neutral',
  target: 'es2022',
  mainFields: ['module', 'main'],
  external: ['react', 'react-dom', 'scheduler'],
};

/** Another version of any package, or other options, make another file. */
const STATE = [__filename, join(__dirname, '../package-lock.json')].map((path) => readFileSync(path, 'utf8'));

module.exports = {
  getCacheKey: (source, path) =>
    createHash('sha256')
      .update([...STATE, path, source].join('\0'))
      .digest('hex')
      .slice(0, 32),
  process: (source, path) => {
    const stdin = { contents: source, resolveDir: dirname(path), loader: 'ts' };
    const { outputFiles } = buildSync({ ...OPTIONS, stdin });
    return { code: outputFiles[0].text };
  },
};
