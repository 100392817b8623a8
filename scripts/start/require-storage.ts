import { storage } from '#lib/server/storage/storage.ts';
import type { Env } from '#lib/server/env.ts';
import { StartError } from '../processes/start-error.ts';

/** Checks that documents can be stored. @throws {StartError} */
export async function requireStorage({ storage: target }: Env): Promise<void> {
  try {
    await storage().requireReady();
  } catch (error) {
    const place =
      target.kind === 's3' ? `The bucket ${target.bucket}` : `The folder ${target.root}`;
    throw new StartError(`${place} (FAXDESK_STORAGE_URL) can't be used: ${toReason(error)}.`, {
      cause: error,
    });
  }
}

/** The innermost error says most: "ECONNREFUSED", "NoSuchBucket", "EACCES". */
function toReason(error: unknown): string {
  if (!(error instanceof Error)) return 'no reason given';
  if (error.cause instanceof Error) return toReason(error.cause);
  const code = 'code' in error && typeof error.code === 'string' ? error.code : error.name;
  return error.message ? `${code}: ${error.message}` : code;
}
