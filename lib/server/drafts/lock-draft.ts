import type { Transaction } from '../db.ts';

/** Until the transaction ends, nobody else adds to this draft or sends it. */
export async function lockDraft(tx: Transaction, draftId: string): Promise<void> {
  await tx.$queryRaw`SELECT 1 AS locked FROM "Draft" WHERE "id" = ${draftId}::uuid FOR UPDATE`;
}
