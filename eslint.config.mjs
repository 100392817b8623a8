import next from 'eslint-config-next/core-web-vitals';
import tseslint from 'typescript-eslint';

/** Who may import whom; the arrows stand in CONTRIBUTING.md. */
const zones = [
  {
    files: ['lib/**/*.{ts,tsx}'],
    forbid: [['#app/*', '#components/*'], 'lib knows nothing of app and components.'],
  },
  {
    files: ['components/**/*.{ts,tsx}'],
    forbid: [
      ['#app/*', '#lib/server/*', '#lib/sandbox/*', '#lib/fax-pages/*'],
      'components use lib/client and lib/shared only.',
    ],
  },
  {
    files: ['lib/client/**/*.{ts,tsx}'],
    forbid: [
      ['#app/*', '#components/*', '#lib/server/*', '#lib/sandbox/*', '#lib/fax-pages/*'],
      'lib/client uses lib/shared only.',
    ],
  },
  {
    files: ['lib/shared/**/*.ts'],
    forbid: [
      [
        '#app/*',
        '#components/*',
        '#lib/server/*',
        '#lib/client/*',
        '#lib/sandbox/*',
        '#lib/fax-pages/*',
        'node:*',
        'react',
        'next/*',
      ],
      'lib/shared imports zod, libphonenumber-js and itself.',
    ],
  },
  {
    files: ['lib/server/**/*.ts'],
    forbid: [
      ['#app/*', '#components/*', '#lib/client/*', '#lib/sandbox/*'],
      'lib/server uses lib/shared and lib/fax-pages only.',
    ],
  },
  {
    files: ['lib/fax-pages/**/*.ts'],
    forbid: [['#app/*', '#components/*', '#lib/*'], 'lib/fax-pages knows nothing of the app.'],
  },
  {
    files: ['lib/sandbox/**/*.ts'],
    forbid: [
      ['#app/*', '#components/*', '#lib/server/*', '#lib/client/*'],
      'The sandbox uses lib/shared and lib/fax-pages only.',
    ],
  },
  {
    files: ['app/**/*.{ts,tsx}'],
    forbid: [
      ['#lib/sandbox/*', '@prisma/*', '#lib/server/generated/*', '#lib/server/dropbox-sign/*'],
      'app goes through verbs: no Prisma, no provider, no sandbox.',
    ],
  },
];

export default tseslint.config(
  {
    ignores: [
      'node_modules/',
      '.next/',
      'artefacts/',
      'data/',
      'lib/server/generated/',
      'next-env.d.ts',
      'public/',
    ],
  },
  ...next,
  ...tseslint.configs.strict,
  {
    // There is no pages directory; the rule would say so at every run.
    rules: { '@next/next/no-html-link-for-pages': 'off' },
  },
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      complexity: ['error', 10],
      'max-lines': ['error', { max: 200 }],
      'max-lines-per-function': ['error', { max: 60, skipComments: true, skipBlankLines: true }],
      'no-console': 'error',
      'no-warning-comments': 'error',
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      'no-restricted-syntax': [
        'error',
        {
          selector: "MemberExpression[object.name='process'][property.name='env']",
          message: 'Environment is read in lib/server/env.ts alone.',
        },
        { selector: 'TSEnumDeclaration', message: 'Use a const array and its union.' },
        { selector: 'ExportAllDeclaration', message: 'No barrel files.' },
      ],
    },
  },
  {
    files: ['**/*.tsx'],
    rules: {
      'max-lines-per-function': ['error', { max: 90, skipComments: true, skipBlankLines: true }],
    },
  },
  {
    files: ['**/*.test.ts', '**/*.test.tsx', 'e2e/**'],
    rules: { 'max-lines-per-function': 'off' },
  },
  {
    files: ['components/**', 'app/**/*.tsx'],
    rules: {
      'no-restricted-globals': [
        'error',
        { name: 'fetch', message: 'The browser talks to the server through lib/client/http.ts.' },
      ],
    },
  },
  { files: ['lib/server/env.ts', 'scripts/processes/child-env.ts', 'scripts/run.mjs'], rules: { 'no-restricted-syntax': 'off' } },
  { files: ['scripts/**'], rules: { 'no-console': 'off' } },
  {
    files: ['app/api/**/*.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: 'TryStatement',
          message: 'Routes throw typed errors; lib/server/http/route.ts answers them.',
        },
      ],
      'max-lines': ['error', { max: 60 }],
    },
  },
  ...zones.map(({ files, forbid: [group, message] }) => ({
    files,
    rules: { 'no-restricted-imports': ['error', { patterns: [{ group, message }] }] },
  })),
);
