// Import direction: every folder may import only what stands below it; one Bereich another only through its index.
const stufen = [
  'decision',
  'rules',
  'listen',
  'fall',
  'mappe',
  '(excel|paket|bausteine)',
  'bereiche/[^/]+/',
  '(pane|commands)',
];

/** For each folder: importing any folder above it is an error. */
const nurAbwaerts = stufen.slice(0, -1).map((stufe, index) => ({
  name: `${stufe.replace(/[^a-z|]/g, '')}-imports-only-down`,
  severity: 'error',
  from: { path: `^src/${stufe}` },
  to: {
    path: stufen
      .slice(index + 1)
      .map((each) => `^src/${each}`)
      .join('|'),
  },
}));

/** Inside a Bereich, from low to high. */
const TEILE = ['regeln', 'fach|tresor|passwoerter', 'texte', 'vorhaben', 'ansicht'];
const BEREICH = '^src/bereiche/([^/]+|bfm/[^/]+)/';
const TEIL = (teil) => `(${teil})(\\.tsx?$|/)`;
const imBereich = TEILE.slice(0, -1).map((teil, index) => ({
  name: `${teil.replaceAll('|', '-')}-imports-only-down`,
  severity: 'error',
  from: { path: `${BEREICH}${TEIL(teil)}` },
  to: { path: `${BEREICH}${TEIL(TEILE.slice(index + 1).join('|'))}` },
}));

/** Bereiche that know others; all the rest know none. Upwards they meet only in the slots of `bereiche.ts`. */
const KENNT = {
  einschaetzung: ['recht'],
  verlauf: ['einschaetzung'],
  plan: ['einschaetzung', 'recht'],
  bfm: ['einschaetzung', 'verlauf', 'plan'],
  kooperation: ['einschaetzung', 'verlauf', 'plan', 'bfm', 'recht'],
  akte: ['plan', 'bfm'],
  fallliste: ['kooperation'],
  workshop: ['uebung', 'leitfaden'],
  haus: ['bfm', 'plan', 'kooperation', 'leitfaden', 'recht', 'fallliste', 'workshop'],
};
const unterBereichen = Object.entries(KENNT).map(([bereich, bekannte]) => ({
  name: `${bereich}-knows-only-${bekannte.join('-')}`,
  severity: 'error',
  from: { path: `^src/bereiche/${bereich}/` },
  to: { path: '^src/bereiche/[^/]+/', pathNot: `^src/bereiche/(${[bereich, ...bekannte].join('|')})/` },
}));

module.exports = {
  forbidden: [
    ...nurAbwaerts,
    ...imBereich,
    ...unterBereichen,
    {
      name: 'other-bereiche-know-only-themselves',
      severity: 'error',
      from: { path: '^src/bereiche/([^/]+)/', pathNot: `^src/bereiche/(${Object.keys(KENNT).join('|')})/` },
      to: { path: '^src/bereiche/[^/]+/', pathNot: '^src/bereiche/$1/' },
    },
    {
      name: 'another-bereich-only-through-its-index',
      severity: 'error',
      from: { path: '^src/bereiche/([^/]+)/' },
      to: { path: '^src/bereiche/[^/]+/', pathNot: '^src/bereiche/($1/|[^/]+/index\\.ts$)' },
    },
    {
      name: 'bereiche-and-bausteine-without-adapters',
      severity: 'error',
      from: { path: '^src/(bereiche|bausteine)/' },
      to: { path: '^src/(excel|paket)/' },
    },
    {
      name: 'excel-and-bausteine-apart',
      severity: 'error',
      from: { path: '^src/excel/' },
      to: { path: '^src/bausteine/' },
    },
    {
      name: 'paket-beside-excel-and-bausteine',
      severity: 'error',
      from: { path: '^src/paket/' },
      to: { path: '^src/(excel|bausteine)/' },
    },
    {
      name: 'excel-without-paket',
      severity: 'error',
      from: { path: '^src/(excel|bausteine)/' },
      to: { path: '^src/paket/' },
    },
    {
      name: 'looks-of-the-template-never-in-the-bundle',
      severity: 'error',
      from: { path: '^src/', pathNot: '\\.vorlage\\.ts$' },
      to: { path: '\\.vorlage\\.ts$' },
    },
    {
      name: 'decision-is-alone',
      severity: 'error',
      from: { path: '^src/decision/' },
      to: { pathNot: '^src/decision/' },
    },
    {
      name: 'pure-core-takes-no-packages',
      comment:
        'Hashes, envelopes (HPKE), base64url, the calendar of holidays, the strength of passphrases and chance from a seed come from pure libraries, the only exceptions.',
      severity: 'error',
      from: { path: '^src/(decision|rules|listen|fall|bereiche/.*/(regeln|fach|tresor|passwoerter|texte))/' },
      to: {
        dependencyTypes: ['npm', 'npm-dev', 'core'],
        pathNot: 'node_modules/(@noble/hashes|@scure/base|@zxcvbn-ts|hpke|feiertagejs|pure-rand)/',
      },
    },
    {
      name: 'src-is-on-its-own',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(test|scripts)/' },
    },
    {
      name: 'commands-and-pane-apart',
      severity: 'error',
      from: { path: '^src/commands/' },
      to: { path: '^src/pane/' },
    },
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    { name: 'not-to-unresolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
    {
      name: 'src-without-dev-packages',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.cjs', '.json'],
    },
  },
};
