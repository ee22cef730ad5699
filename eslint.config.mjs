// Lint rules: everything is an error. Layers are checked by dependency-cruiser, dead code by knip.
import js from '@eslint/js';
import officeAddins from 'eslint-plugin-office-addins';
import tseslint from 'typescript-eslint';

const nichtInDerDomaene = [
  { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: 'Pass the moment in.' },
  {
    selector: 'CallExpression[callee.object.name="Date"][callee.property.name="now"]',
    message: 'Pass the moment in.',
  },
  {
    selector: 'CallExpression[callee.object.name="Math"][callee.property.name="random"]',
    message: 'Results never depend on chance.',
  },
];
const ueberall = [
  { selector: 'ExportDefaultDeclaration', message: 'Named exports only.' },
  { selector: 'TSEnumDeclaration', message: 'Use an `as const` list and a union type.' },
];

export default tseslint.config(
  {
    ignores: [
      'node_modules',
      'dist',
      'out',
      'coverage',
      'assets',
      '**/*.cjs',
      '**/*.mjs',
      'webpack.config.js',
    ],
  },
  js.configs.recommended,
  ...tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      'no-restricted-syntax': ['error', ...ueberall],
      'no-console': 'error',
      eqeqeq: 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          paths: [
            {
              name: '@fluentui/react-components',
              importNames: ['Button', 'FluentProvider'],
              message: 'Use Knopf: this one comes with every start (ADR 50).',
            },
          ],
        },
      ],
      'max-lines': ['error', { max: 200, skipBlankLines: false, skipComments: false }],
      'max-lines-per-function': ['error', { max: 40, skipComments: true }],
      complexity: ['error', 12],
    },
  },
  // Tables of rules and texts may be long.
  { files: ['src/rules/*.ts'], rules: { 'max-lines': 'off' } },
  {
    files: ['src/{decision,rules,listen,fall,mappe}/**/*.ts', 'src/bereiche/**/*.ts'],
    ignores: ['src/bereiche/**/ansicht/**'],
    rules: {
      'no-restricted-syntax': ['error', ...ueberall, ...nichtInDerDomaene],
      'no-restricted-globals': [
        'error',
        'Excel',
        'Office',
        'OfficeExtension',
        'window',
        'document',
        'localStorage',
        'fetch',
      ],
    },
  },
  {
    files: ['src/{commands,pane,bausteine}/**/*.{ts,tsx}', 'src/bereiche/**/ansicht/**/*.{ts,tsx}'],
    rules: {
      'no-restricted-globals': [
        'error',
        'Excel',
        'OfficeExtension',
        'localStorage',
        'alert',
        'confirm',
        'prompt',
        'fetch',
      ],
    },
  },
  {
    files: ['src/excel/**/*.ts'],
    plugins: { 'office-addins': officeAddins },
    rules: {
      'office-addins/call-sync-before-read': 'error',
      'office-addins/load-object-before-read': 'error',
      'office-addins/no-context-sync-in-loop': 'error',
      'office-addins/no-empty-load': 'error',
      'office-addins/no-office-initialize': 'error',
      'office-addins/test-for-null-using-isNullObject': 'error',
    },
  },
  {
    files: ['scripts/**/*.ts'],
    rules: {
      'no-console': 'off',
      'max-lines': ['error', { max: 200 }],
      'max-lines-per-function': ['error', { max: 40 }],
    },
  },
  {
    files: ['test/**/*.{ts,tsx}'],
    rules: {
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },
);
