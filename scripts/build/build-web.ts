import { cp, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { generateClient } from '../database/generate-client.ts';
import { root, runCommand } from '../processes/run-command.ts';
import { makeOnce, toFingerprint } from './fingerprint.ts';

/** What the generated client depends on. */
const schemaSources = ['prisma/schema.prisma', 'prisma.config.ts', 'package-lock.json'];

/** What the build depends on; generated code follows from the schema. */
const webSources = [
  ...['app', 'components', 'lib', 'public', 'prisma/schema.prisma', 'package-lock.json'],
  ...['next.config.js', 'postcss.config.mjs', 'proxy.ts', 'instrumentation.ts', 'tsconfig.json'],
];

const generated = 'lib/server/generated';

/** Makes the Prisma client unless it is current. */
export async function prepareClient(): Promise<boolean> {
  const fingerprint = await toFingerprint(root, schemaSources);
  return makeOnce(join(root, generated, 'fingerprint'), fingerprint, generateClient);
}

/** Builds the web unless it is current; answers whether it had to. */
export async function buildWeb(onStart: () => void): Promise<boolean> {
  await prepareClient();
  const fingerprint = await toFingerprint(root, webSources);
  return makeOnce(join(root, '.next/standalone/fingerprint'), fingerprint, async () => {
    onStart();
    await runCommand('node_modules/next/dist/bin/next', ['build'], {
      NODE_ENV: 'production',
      NEXT_TELEMETRY_DISABLED: '1',
    });
    await copyAssets();
  });
}

/** Next leaves to the deployer what a content delivery network could serve; we serve it. */
async function copyAssets(): Promise<void> {
  for (const [from, to] of [
    ['.next/static', '.next/standalone/.next/static'],
    ['public', '.next/standalone/public'],
  ] as const) {
    await rm(join(root, to), { recursive: true, force: true });
    const isThere = await stat(join(root, from)).catch(() => null);
    if (isThere) await cp(join(root, from), join(root, to), { recursive: true });
  }
}
