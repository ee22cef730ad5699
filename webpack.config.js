/**
 * Builds the pane into dist/. OFFICE_JS=local (default) copies office.js, and what it asks for, from the operator's own npm
 * package to dist/office/; OFFICE_JS=cdn loads it from Microsoft, who can then change what runs in the pane (ADR 32).
 */
const { basename, join } = require('node:path');
const { GriffelCSSExtractionPlugin } = require('@griffel/webpack-extraction-plugin');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const { NormalModuleReplacementPlugin } = require('webpack');
const MiniCssExtractPlugin = require('mini-css-extract-plugin');

const OFFICE_CDN = 'https://appsforoffice.microsoft.com';
const OFFICE_DIST = 'node_modules/@microsoft/office-js/dist';

/** Copies files of the package beside the pane. */
function officeFiles(pattern, more) {
  return {
    from: pattern,
    context: OFFICE_DIST,
    to: 'office/[path][name][ext]',
    globOptions: { ignore: ['**/*.debug.js'] },
    info: { minimized: true },
    ...more,
  };
}

/** What office.js asks for in Excel on Windows, on the web, on Mac and outside of Office; texts in every language. */
const COPIES = [
  officeFiles('office.js'),
  officeFiles('o15apptofilemappingtable.js'),
  officeFiles('excel-{win32,web,mac}-16.*.js'),
  officeFiles('*/office_strings.js'),
  // With this file office.js would report on each session; where it is empty, it does without.
  officeFiles('telemetry/*_agave.js', { transform: () => '// No telemetry (ADR 32).\n' }),
];

const OFFICE = {
  local: { src: 'office/office.js', origin: '', copies: COPIES },
  cdn: { src: `${OFFICE_CDN}/lib/1/hosted/office.js`, origin: ` ${OFFICE_CDN}`, copies: [] },
};

/** Fluent's list of all variables of the style sheet; the pane makes the few names that it needs while it runs. */
const FLUENT_TOKENS = new NormalModuleReplacementPlugin(/^\.\/tokens(\.js)?$/, (wanted) => {
  if (/@fluentui[\\/]tokens[\\/]lib$/.test(wanted.context))
    wanted.request = join(__dirname, 'src/pane/fluentTokens.ts');
});

/** Takes the style rules out of the JavaScript and into the one style sheet of the pane. */
const STYLES_TO_SHEET = { loader: GriffelCSSExtractionPlugin.loader };

/** The content security policy of every page: nothing but our own files, and office.js where it comes from Microsoft. */
function policy(officeOrigin) {
  return [
    "default-src 'none'",
    `script-src 'self'${officeOrigin}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self'",
    "connect-src 'self'",
    "worker-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

function page(template, chunks, office) {
  return new HtmlPlugin({
    filename: basename(template),
    template: `src/${template}`,
    chunks,
    chunksSortMode: 'manual',
    inject: false,
    templateParameters: (_compilation, _assets, tags) => ({
      scripts: tags.headTags.flatMap(({ attributes }) => attributes.src ?? []),
      styles: tags.headTags.flatMap(({ attributes }) => attributes.href ?? []),
      officeJs: office.src,
      policy: policy(office.origin),
    }),
  });
}

/** Style rules stay together in one sheet: Griffel puts them in order there, and across two sheets nobody would. */
const SCRIPTS = /^javascript/;

/** What the pane begins with: rating, and „Heute“ with what is due. What others share with it comes with the start, the rest later. */
const ANFANG = ['einschaetzung', 'wiedervorlagen'];

function isFromStart(module, chunkGraph) {
  return [...chunkGraph.getModuleChunksIterable(module)].some(({ name }) => ANFANG.includes(name));
}

/** The views of practising. What nobody else shares with them comes with the pane that has them. */
const UEBEN = ['ueben', 'ersteschritte'];

function isOnlyOfUeben(module, chunkGraph) {
  return [...chunkGraph.getModuleChunksIterable(module)].every(({ name }) => UEBEN.includes(name));
}

/** The practice people and what is said of them: participants and trainers have them, nobody else. */
const PRACTICE = /[\\/]src[\\/]bereiche[\\/]uebung[\\/]/;

function isOfPractice(module) {
  return PRACTICE.test(module.resource ?? '');
}

/** Checking rules: the pane beside them has it, and what reads files to compare with them. */
const RULES = /[\\/]src[\\/]bereiche[\\/]regelwerk[\\/]/;

function isOfRules(module) {
  return RULES.test(module.resource ?? '');
}

/** One file for what views share, of those modules that belong there. */
function shared(name, belongs) {
  return {
    name,
    type: SCRIPTS,
    chunks: 'async',
    minChunks: 2,
    enforce: true,
    test: (module, { chunkGraph }) => belongs(module, chunkGraph),
  };
}

module.exports = (_env, { mode = 'production' }) => {
  const office = OFFICE[process.env.OFFICE_JS ?? 'local'];
  if (!office) throw new Error(`OFFICE_JS muss local oder cdn sein, nicht „${process.env.OFFICE_JS}“.`);
  return {
    mode,
    target: ['web', 'es2022'],
    devtool: mode === 'production' ? false : 'source-map',
    entry: {
      watchdog: './src/pane/watchdog.ts',
      taskpane: './src/pane/index.tsx',
      commands: './src/commands/commands.ts',
      meldung: './src/commands/meldungsfenster.ts',
      hilfe: './src/commands/hilfe.ts',
    },
    output: {
      path: join(__dirname, 'dist'),
      filename: '[name].[contenthash:8].js',
      chunkFilename: '[name].[contenthash:8].js',
      publicPath: '',
      clean: true,
    },
    resolve: { extensions: ['.ts', '.tsx', '.js'] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          // Only entries do anything when loaded: a module of which nothing is used need not come along.
          sideEffects: false,
          use: [
            STYLES_TO_SHEET,
            // Works out our own style rules; it reads the constants that they import with Babel.
            {
              loader: '@griffel/webpack-loader',
              options: { babelOptions: { presets: [require.resolve('@babel/preset-typescript')] } },
            },
            {
              loader: 'ts-loader',
              options: { transpileOnly: true, compilerOptions: { noEmit: false } },
            },
          ],
        },
        // Fluent's packages bring their style rules worked out already.
        { test: /\.js$/, include: /node_modules[\\/]@fluentui/, use: STYLES_TO_SHEET },
        { test: /\.css$/, use: [MiniCssExtractPlugin.loader, 'css-loader'] },
      ],
    },
    // Only what is loaded lazily is split off, so that the pane starts with one file; what views share is in two more.
    optimization: {
      // Every build is released as a whole, so names need not last from one to the next: the shortest will do.
      moduleIds: 'size',
      chunkIds: 'size',
      mangleExports: 'size',
      splitChunks: {
        cacheGroups: {
          default: false,
          defaultVendors: false,
          gemeinsam: shared('gemeinsam', isFromStart),
          uebungsteile: { ...shared('uebungsteile', isOfPractice), priority: 2 },
          uebungsmappe: { ...shared('uebungsmappe', isOnlyOfUeben), priority: 1 },
          regelteile: { ...shared('regelteile', isOfRules), priority: 2 },
          spaeter: shared('spaeter', (...place) => !isFromStart(...place)),
        },
      },
    },
    performance: { hints: false },
    plugins: [
      FLUENT_TOKENS,
      // Griffel puts the rules in order itself.
      new MiniCssExtractPlugin({ filename: '[name].[contenthash:8].css', ignoreOrder: true }),
      new GriffelCSSExtractionPlugin(),
      page('pane/taskpane.html', ['watchdog', 'taskpane'], office),
      page('commands/commands.html', ['commands'], office),
      page('commands/meldung.html', ['meldung'], office),
      page('commands/hilfe.html', ['hilfe'], office),
      new CopyPlugin({
        patterns: [
          'manifest.xml',
          { from: 'assets/icons', to: 'assets/icons' },
          { from: 'assets/Fall*', to: 'assets/[name][ext]' },
          ...office.copies,
        ],
      }),
    ],
  };
};
