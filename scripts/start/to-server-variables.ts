import { pathToFileURL } from 'node:url';
import type { Env } from '#lib/server/env.ts';

type Known = { port: number; publicUrl: string; dataDir: string; secret: string };

/** What each server process needs to know, wherever its working directory is. */
export function toServerVariables(env: Env, { port, publicUrl, dataDir, secret }: Known) {
  const { storage } = env;
  const isNamed = env.FAXDESK_STORAGE_URL !== undefined;
  return {
    PORT: String(port),
    FAXDESK_URL: publicUrl,
    FAXDESK_MODE: env.mode,
    FAXDESK_DATA_DIR: dataDir,
    FAXDESK_SECRET: secret,
    FAXDESK_SANDBOX_SPEED: String(env.FAXDESK_SANDBOX_SPEED),
    NEXTAUTH_URL: publicUrl,
    NEXTAUTH_SECRET: secret,
    NEXT_TELEMETRY_DISABLED: '1',
    ...(isNamed &&
      storage.kind === 'disk' && { FAXDESK_STORAGE_URL: pathToFileURL(storage.root).href }),
  };
}
