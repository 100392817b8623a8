import { join } from 'node:path';
import { ESLint } from 'eslint';
import { beforeAll, describe, expect, it } from 'vitest';
import { root } from '../processes/run-command.ts';

const eslint = new ESLint({ cwd: root });

// The first text loads all of the configuration, which a busy machine takes its time for.
beforeAll(() => listRules('lib/server/a.ts', ''), 60_000);

/** The rules that object to a file with this text. */
async function listRules(path: string, text: string): Promise<(string | null)[]> {
  const results = await eslint.lintText(text, { filePath: join(root, path) });
  return results.flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId));
}

const wrongImports: [file: string, source: string][] = [
  ['lib/shared/faxes/a.ts', '#lib/server/env.ts'],
  ['lib/shared/faxes/a.ts', '#lib/client/http.ts'],
  ['lib/shared/faxes/a.ts', 'react'],
  ['lib/shared/faxes/a.ts', 'node:fs'],
  ['lib/client/faxes/a.ts', '#lib/server/faxes/send-fax.ts'],
  ['lib/client/faxes/a.ts', '#components/faxes/fax-table.tsx'],
  ['lib/client/faxes/a.ts', '../../server/env.ts'],
  ['lib/client/faxes/a.ts', 'node:fs'],
  ['lib/server/faxes/a.ts', '#app/layout.tsx'],
  ['lib/server/faxes/a.ts', '#components/faxes/fax-table.tsx'],
  ['lib/server/faxes/a.ts', '#lib/client/http.ts'],
  ['lib/server/faxes/a.ts', '#lib/sandbox/state/state.ts'],
  ['lib/file-types/a.ts', '#lib/shared/paths.ts'],
  ['lib/fax-pages/a.ts', '#lib/shared/paths.ts'],
  ['lib/fax-pages/a.ts', '#lib/server/env.ts'],
  ['lib/sandbox/a.ts', '#lib/server/dropbox-sign/call-provider.ts'],
  ['lib/sandbox/a.ts', '#lib/client/http.ts'],
  ['lib/sandbox/a.ts', '@prisma/client'],
  ['components/faxes/a.tsx', '#lib/server/faxes/list-faxes.ts'],
  ['components/faxes/a.tsx', '#app/layout.tsx'],
  ['components/faxes/a.tsx', '#lib/sandbox/main.ts'],
  ['components/faxes/a.tsx', '#lib/fax-pages/render-fax.ts'],
  ['app/page.tsx', '#lib/sandbox/main.ts'],
  ['app/page.tsx', '#lib/fax-pages/render-fax.ts'],
  ['app/api/faxes/route.ts', '#lib/server/dropbox-sign/call-provider.ts'],
  ['app/api/faxes/route.ts', '#lib/server/generated/prisma/client.ts'],
  ['app/api/faxes/route.ts', '#lib/server/db.ts'],
  ['app/api/faxes/route.ts', '@prisma/client'],
  ['app/api/faxes/route.ts', 'pg'],
  ['scripts/a.ts', '#components/faxes/fax-table.tsx'],
  ['e2e/a.ts', '#lib/server/env.ts'],
];

const rightImports: [file: string, source: string][] = [
  ['lib/shared/faxes/a.ts', 'zod'],
  ['lib/shared/faxes/a.ts', '../errors.ts'],
  ['lib/shared/faxes/a.ts', 'libphonenumber-js/max'],
  ['lib/client/faxes/a.ts', '#lib/shared/faxes/status.ts'],
  ['lib/server/faxes/a.ts', '#lib/fax-pages/render-fax.ts'],
  ['lib/client/documents/a.ts', '#lib/file-types/find-markup.ts'],
  ['lib/server/faxes/a.ts', '../db.ts'],
  ['lib/sandbox/a.ts', '#lib/fax-pages/render-fax.ts'],
  ['components/faxes/a.tsx', '#lib/client/faxes/queries.ts'],
  ['app/page.tsx', '#lib/server/faxes/list-faxes.ts'],
];

describe('zones', () => {
  it.each(wrongImports)('keep %s from importing %s', async (file, source) => {
    expect(await listRules(file, `import { a } from '${source}';\na();\n`)).toContain(
      'house/imports',
    );
  });

  it.each(rightImports)('let %s import %s', async (file, source) => {
    expect(await listRules(file, `import { a } from '${source}';\na();\n`)).toEqual([]);
  });

  it.each([
    "import type { A } from '#lib/server/env.ts';\nexport type B = A;\n",
    "export { a } from '#lib/server/env.ts';\n",
    "export const a = () => import('#lib/server/env.ts');\n",
  ])('see through %j', async (text) => {
    expect(await listRules('components/faxes/a.ts', text)).toEqual(['house/imports']);
  });
});

const wrongTexts: [rule: string, file: string, text: string][] = [
  ['house/one-environment', 'lib/server/faxes/a.ts', 'export const a = process.env.PORT;\n'],
  ['house/one-environment', 'scripts/start/a.ts', 'export const a = process.env.PORT;\n'],
  ['house/one-environment', 'app/api/faxes/route.ts', 'export const a = process.env.PORT;\n'],
  ['house/one-query-client', 'components/a.tsx', 'export const a = () => new QueryClient();\n'],
  ['house/one-fetch', 'components/a.tsx', "export const a = () => fetch('/api');\n"],
  ['house/one-fetch', 'lib/client/faxes/a.ts', "export const a = () => window.fetch('/api');\n"],
  ['house/one-fetch', 'lib/server/faxes/a.ts', "export const a = () => fetch('/api');\n"],
  ['house/no-enum', 'lib/shared/a.ts', 'export enum Role { Staff }\n'],
  ['house/no-enum', 'app/api/faxes/route.ts', 'export enum Role { Staff }\n'],
  ['house/no-barrel', 'lib/server/faxes/a.ts', "export * from './send-fax.ts';\n"],
  ['house/no-default-export', 'components/a.tsx', 'export default function A() {}\n'],
  ['house/no-try-in-routes', 'app/api/a/route.ts', 'export function GET() { try {} finally {} }\n'],
  ['house/telling-name', 'lib/server/faxes/utils.ts', 'export const a = 1;\n'],
  ['house/telling-name', 'components/ui/index.tsx', 'export const a = 1;\n'],
  ['house/telling-name', 'components/ui/FaxTable.tsx', 'export const a = 1;\n'],
  ['no-console', 'lib/server/faxes/a.ts', "console.log('a');\n"],
  ['no-console', 'lib/sandbox/a.ts', "console.log('a');\n"],
  ['no-warning-comments', 'lib/server/a.ts', '// TODO later\nexport const a = 1;\n'],
  ['max-lines', 'lib/server/a.ts', `export const a = 1;\n${'a;\n'.repeat(200)}`],
  ['complexity', 'lib/server/a.ts', `export const a = (b: number) => ${'b || '.repeat(10)}b;\n`],
  [
    '@typescript-eslint/consistent-type-assertions',
    'lib/server/a.ts',
    'export const a = JSON.parse("1") as number;\n',
  ],
  ['@typescript-eslint/no-explicit-any', 'lib/server/a.ts', 'export const a = (b: any) => b;\n'],
  [
    '@typescript-eslint/no-non-null-assertion',
    'lib/server/a.ts',
    'export const a = (b?: { c: 1 }) => b!.c;\n',
  ],
  [
    '@typescript-eslint/consistent-type-imports',
    'lib/server/a.ts',
    "import { A } from './b.ts';\nexport type B = A;\n",
  ],
];

describe('house rules', () => {
  it.each(wrongTexts)('%s objects in %s', async (rule, file, text) => {
    expect(await listRules(file, text)).toContain(rule);
  });

  it.each([
    ['lib/server/env.ts', 'export const a = process.env.PORT;\n'],
    ['lib/client/http.ts', "export const a = () => fetch('/api');\n"],
    ['lib/client/query-client.ts', 'export const a = () => new QueryClient();\n'],
    ['app/(dashboard)/faxes/page.tsx', 'export default function Page() {\n  return null;\n}\n'],
    ['scripts/start/a.ts', "console.log('a');\n"],
    ['lib/shared/a.ts', "export const roles = ['staff'] as const;\n"],
  ])('leave %s its own', async (file, text) => {
    expect(await listRules(file, text)).toEqual([]);
  });
});
