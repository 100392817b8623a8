import { lockName } from '../database-lock.ts';
import type { Transaction } from '../db.ts';

/** Several, always in one order: two sends with the same documents can't wait for each other. */
export async function lockContents(tx: Transaction, sha256s: readonly string[]): Promise<void> {
  for (const sha256 of [...new Set(sha256s)].sort()) await lockContent(tx, sha256);
}

/**
 * Until the transaction ends, nobody else stores or removes a document with this content: a row
 * never names a file that is just being removed.
 */
export async function lockContent(tx: Transaction, sha256: string): Promise<void> {
  await lockName(tx, sha256);
}
