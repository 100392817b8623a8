import type { BatchDetails } from '#lib/shared/batches/batch.ts';
import type { Actor } from '#lib/shared/permissions.ts';
import { db } from '../db.ts';
import { readBatch } from './read-batch.ts';
import { requireBatch } from './require-batch.ts';

interface GetBatch {
  actor: Actor;
  input: { batchId: string };
}

/** Of those that got no fax, so many are shown; the counts are of all. */
const MAX_LEFT_OUT = 500;

/** A batch, and who was left out of it and why. @throws {AppError} `not_found` */
export async function getBatch({ actor, input }: GetBatch): Promise<BatchDetails> {
  const { id: batchId } = await requireBatch(actor, 'view', input.batchId);
  const rows = await db().batchRecipient.findMany({
    where: { batchId, problem: { not: null } },
    orderBy: { position: 'asc' },
    take: MAX_LEFT_OUT,
  });
  const leftOut = rows.map(({ recipient, name, problem }) => ({
    ...{ recipient, name, problem: problem ?? '' },
  }));
  return { ...(await readBatch(batchId)), leftOut };
}
