import { db } from '../db.ts';
import { deleteCopyOfAttempt } from './delete-copy-of-attempt.ts';

/** In one go; the rest follow an hour later. */
const MAX_COPIES = 100;

/**
 * Deletes what the provider still has of faxes that were deleted long ago: their jobs were tried to
 * their end, or are not in the backup from which this was restored.
 * @throws {ProviderError}
 */
export async function deleteForgottenCopies(deletedBefore: Date): Promise<void> {
  const forgotten = await db().attempt.findMany({
    where: {
      fax: { deletedAt: { lt: deletedBefore } },
      providerFaxId: { not: null },
      providerCopyDeletedAt: null,
      endedAt: { not: null },
    },
    select: { id: true },
    take: MAX_COPIES,
  });
  for (const { id } of forgotten) await deleteCopyOfAttempt(id);
}
