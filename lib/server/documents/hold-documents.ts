import type pg from 'pg';
import { z } from 'zod';
import type { Transaction } from '../db.ts';

/** Any number that no other advisory lock has. */
const LOCK = 72_707_370;
const Answer = z.tuple([z.object({ isFree: z.boolean() })]);

/**
 * Until the connection ends, no document is cleaned up: a backup is reading them. To be called
 * before its snapshot is taken, which must not be older than the last clean-up.
 */
export async function holdDocuments(client: pg.Client): Promise<void> {
  await client.query('SELECT pg_advisory_lock_shared($1)', [LOCK]);
}

/** Whether documents may be cleaned up now; until the transaction ends, no backup begins. */
export async function mayRemoveDocuments(tx: Transaction): Promise<boolean> {
  const rows = await tx.$queryRaw`SELECT pg_try_advisory_xact_lock(${LOCK}) AS "isFree"`;
  return Answer.parse(rows)[0].isFree;
}
