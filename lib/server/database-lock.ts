import type { Transaction } from './db.ts';

/** Until the transaction ends, nobody else holds the lock of this name; whoever dies lets it go. */
export async function lockName(tx: Transaction, name: string): Promise<void> {
  await tx.$queryRaw`SELECT 1 FROM (SELECT pg_advisory_xact_lock(hashtextextended(${name}, 0))) AS lock`;
}
