import { resolve } from 'node:path';
import type { Env } from '#lib/server/env.ts';
import { findFreePort } from '#lib/server/postgres/find-free-port.ts';
import { root } from '../processes/run-command.ts';
import { keepSecret } from './prepare-data-dir.ts';
import { toServerVariables } from './to-server-variables.ts';

export type RunPlan = {
  mode: Env['mode'];
  port: number;
  publicUrl: string;
  dataDir: string;
  /** The database to use; absent when we run our own. */
  databaseUrl: string | undefined;
  /** How to run our own sandbox; absent with a real provider or another stand-in. */
  sandbox: { port: number; apiKey: string; speed: number } | undefined;
  demoPassword: { value: string; origin: 'given' | 'made' | 'kept' } | undefined;
  /** What every child needs to know, but for the database. */
  childEnv: Record<string, string>;
};

/** Where the data lie, whatever the working directory of the children. */
export function toDataDir(env: Env): string {
  return resolve(root, env.FAXDESK_DATA_DIR);
}

/** Settles all that the environment leaves open; secrets are made and kept. */
export async function planRun(env: Env): Promise<RunPlan> {
  const dataDir = toDataDir(env);
  const port = env.PORT || (await findFreePort());
  const publicUrl = env.FAXDESK_URL ?? `http://localhost:${String(port)}`;
  const sandbox = await settleSandbox(env, dataDir);
  const demoPassword = await planDemoPassword(env, dataDir);
  const secret = env.FAXDESK_SECRET ?? (await keepSecret(dataDir, 'secret', 32)).value;
  const childEnv = {
    ...toServerVariables(env, { port, publicUrl, dataDir, secret }),
    ...(demoPassword && { FAXDESK_DEMO_PASSWORD: demoPassword.value }),
    ...(sandbox && {
      DROPBOX_SIGN_API_KEY: sandbox.apiKey,
      DROPBOX_SIGN_API_URL: `http://127.0.0.1:${String(sandbox.port)}/v3`,
    }),
  };
  const databaseUrl = env.DATABASE_URL;
  return {
    ...{ mode: env.mode, port, publicUrl, dataDir, databaseUrl },
    ...{ sandbox, demoPassword, childEnv },
  };
}

async function settleSandbox(env: Env, dataDir: string): Promise<RunPlan['sandbox']> {
  if (env.mode !== 'sandbox' || env.DROPBOX_SIGN_API_URL) return undefined;
  const [givenKey] = env.apiKeys;
  return {
    port: await findFreePort(),
    apiKey: givenKey ?? (await keepSecret(dataDir, 'sandbox-api-key', 24)).value,
    speed: env.FAXDESK_SANDBOX_SPEED,
  };
}

/** Shown when it is made; later it stands in its file alone. */
async function planDemoPassword(env: Env, dataDir: string): Promise<RunPlan['demoPassword']> {
  if (env.mode !== 'sandbox') return undefined;
  const given = env.FAXDESK_DEMO_PASSWORD;
  if (given) return { value: given, origin: 'given' };
  const { value, isNew } = await keepSecret(dataDir, 'demo-password', 9);
  return { value, origin: isNew ? 'made' : 'kept' };
}
