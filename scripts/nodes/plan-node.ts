import type { Env } from '#lib/server/env.ts';
import { StartError } from '../processes/start-error.ts';
import { toDataDir } from '../start/plan-run.ts';
import { toServerVariables } from '../start/to-server-variables.ts';

export type NodePlan = {
  port: number;
  publicUrl: string;
  dataDir: string;
  databaseUrl: string;
  childEnv: Record<string, string>;
};

/**
 * What a node among several needs from the environment: all that they share is named there.
 * @throws {StartError} for the first thing that is missing
 */
export function planNode(env: Env): NodePlan {
  const databaseUrl = demand(env.DATABASE_URL, 'DATABASE_URL', 'the PostgreSQL of all nodes');
  const secret = demand(env.FAXDESK_SECRET, 'FAXDESK_SECRET', 'which signs sessions');
  demand(env.FAXDESK_STORAGE_URL, 'FAXDESK_STORAGE_URL', 'a folder or bucket of all nodes');
  demand(env.apiKeys[0], 'DROPBOX_SIGN_API_KEY', 'since no node runs a sandbox of its own');
  const dataDir = toDataDir(env);
  const { PORT: port, publicUrl } = env;
  const variables = toServerVariables(env, { port, publicUrl, dataDir, secret });
  return {
    port,
    publicUrl,
    dataDir,
    databaseUrl,
    childEnv: { ...variables, DATABASE_URL: databaseUrl },
  };
}

function demand(value: string | undefined, name: string, what: string): string {
  if (value !== undefined) return value;
  throw new StartError(`Set ${name}, ${what}: it has to be the same on every node.`);
}
