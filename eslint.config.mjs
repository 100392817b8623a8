import next from 'eslint-config-next/core-web-vitals';
import tseslint from 'typescript-eslint';
import { houseRules } from './scripts/lint/house-rules.mjs';

const tests = ['**/*.test.{ts,tsx}', 'e2e/**'];

/** Next and the tools find these by name and take their default export. */
const loadedByName = [
  '*.config.{js,mjs,ts}',
  'app/**/{page,layout,template,loading,error,global-error,not-found,forbidden,unauthorized,default}.tsx',
  'app/**/{icon,apple-icon,opengraph-image,manifest,robots,sitemap}.{ts,tsx}',
];

/** The one home of each thing that must not spread. */
const homes = {
  'one-environment': [
    'lib/server/env.ts',
    'proxy.ts',
    'instrumentation.ts',
    'scripts/processes/environment.ts',
    'scripts/run.mjs',
  ],
  'one-fetch': [
    'lib/client/http.ts',
    'lib/server/dropbox-sign/call-provider.ts',
    'lib/sandbox/callbacks/post-callback.ts',
    'lib/sandbox/faxes/fetch-file-urls.ts',
    'scripts/{start/plan-web,processes/sign-in,chaos/{careful-person,sandbox-control,run-database-pause},bench/start-server,bench/upload-memory}.ts',
    ...tests,
    'lib/*/testing/**',
  ],
  'one-query-client': ['lib/client/query-client.ts', ...tests],
  'no-default-export': loadedByName,
};

const limits = (max) => ({
  'max-lines-per-function': ['error', { max, skipComments: true, skipBlankLines: true }],
});

export default tseslint.config(
  {
    ignores: [
      ...['node_modules/', '.next/', 'artefacts/', 'backups/', 'data/', 'public/'],
      ...['lib/server/generated/', 'next-env.d.ts', '**/*.as.ts'],
    ],
  },
  ...next,
  ...tseslint.configs.strict,
  {
    plugins: { house: houseRules },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      complexity: ['error', 10],
      'max-lines': ['error', { max: 200 }],
      ...limits(60),
      'no-console': 'error',
      'no-warning-comments': 'error',
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      // There is no pages directory; the rule would say so at every run.
      '@next/next/no-html-link-for-pages': 'off',
      'house/imports': 'error',
      'house/no-barrel': 'error',
      'house/no-enum': 'error',
    },
  },
  ...Object.entries(homes).map(([name, ignores]) => ({
    ignores,
    rules: { [`house/${name}`]: 'error' },
  })),
  {
    files: [
      '**/{utils,helpers,misc,common,types,constants,index}.{ts,tsx,mjs}',
      '**/*[A-Z]*.{ts,tsx,mjs}',
    ],
    rules: { 'house/telling-name': 'error' },
  },
  { files: ['**/*.tsx'], rules: limits(90) },
  { files: tests, rules: { 'max-lines-per-function': 'off' } },
  { files: ['scripts/**', 'e2e/start-server.ts'], rules: { 'no-console': 'off' } },
  // Playwright's fixtures are given a function that is called `use`, like React's hook.
  { files: ['e2e/**'], rules: { 'react-hooks/rules-of-hooks': 'off' } },
  {
    files: ['app/api/**/*.ts'],
    rules: { 'house/no-try-in-routes': 'error', 'max-lines': ['error', { max: 60 }] },
  },
);
