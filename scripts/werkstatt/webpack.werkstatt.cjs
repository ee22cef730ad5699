/** Builds the page of the Werkstatt and the script for the pane's frame. The pane itself is built by webpack.config.js. */
const { dirname, join } = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');

const root = join(__dirname, '../..');

module.exports = {
  mode: 'production',
  target: ['web', 'es2022'],
  context: root,
  entry: { werkstatt: './scripts/werkstatt/page/main.ts', external: './scripts/werkstatt/external.ts' },
  output: { path: join(root, 'out/werkstatt/page'), filename: '[name].js' },
  resolve: { extensions: ['.ts', '.js'] },
  module: {
    rules: [
      {
        test: /\.ts$/,
        exclude: /node_modules/,
        use: { loader: 'ts-loader', options: { transpileOnly: true, compilerOptions: { noEmit: false } } },
      },
    ],
  },
  performance: { hints: false },
  plugins: [
    new CopyPlugin({
      patterns: [
        { from: '*.{html,css}', context: 'scripts/werkstatt/page' },
        join(dirname(require.resolve('excelize-wasm')), 'excelize.wasm.gz'),
        'assets/Fallmappe.xlsx',
        'assets/Übungsmappe.xlsx',
      ],
    }),
  ],
};
