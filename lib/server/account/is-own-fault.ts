import type { Transaction } from '../db.ts';
import type { FaxWithAttempts } from '../faxes/attempt-row.ts';

/** So often may one fax say that the account is to blame while others are taken. */
const MAX_BLAMES = 2;

/**
 * Is it this fax that the provider refuses, for its sender or its length, and not the account? So
 * it is when others were taken since it was last refused, and not for the first time: each such
 * refusal pauses the account for all.
 */
export async function isOwnFault(
  tx: Transaction,
  fax: FaxWithAttempts,
  errorName: string,
): Promise<boolean> {
  const blames = fax.attempts.filter((attempt) => attempt.errorName === errorName);
  const last = blames.at(-1);
  if (!last || blames.length < MAX_BLAMES) return false;
  const taken = await tx.attempt.findFirst({
    where: {
      faxId: { not: fax.id },
      fax: { createdById: { not: null } },
      providerFaxId: { not: null },
      askedAt: { gt: last.askedAt },
    },
    select: { id: true },
  });
  return taken !== null;
}
