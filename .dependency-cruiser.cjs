// Import direction of the layers: every folder may import only what stands below it.
const layers = ['decision', 'rules', 'core', 'text', 'app', 'excel', 'commands|taskpane'];

/** For each layer: importing any layer above it is an error. */
const onlyDown = layers.slice(0, -1).map((layer, index) => ({
  name: `${layer}-imports-only-down`,
  severity: 'error',
  from: { path: `^src/(${layer})/` },
  to: { path: `^src/(${layers.slice(index + 1).join('|')})/` },
}));

module.exports = {
  forbidden: [
    ...onlyDown,
    {
      name: 'decision-is-alone',
      severity: 'error',
      from: { path: '^src/decision/' },
      to: { pathNot: '^src/decision/' },
    },
    {
      name: 'pure-core-takes-no-packages',
      comment:
        'Hashes, base64url and the calendar of holidays come from pure libraries, the only exceptions.',
      severity: 'error',
      from: { path: '^src/(decision|rules|core|text)/' },
      to: {
        dependencyTypes: ['npm', 'npm-dev', 'core'],
        pathNot: 'node_modules/(@noble/hashes|@scure/base|feiertagejs)/',
      },
    },
    {
      name: 'src-is-on-its-own',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(test|scripts)/' },
    },
    {
      name: 'commands-and-taskpane-apart',
      severity: 'error',
      from: { path: '^src/commands/' },
      to: { path: '^src/taskpane/' },
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
