import { isOpenAttempt } from '#lib/shared/faxes/status.ts';
import { db } from '../db.ts';
import type { ProviderFax } from '../dropbox-sign/wire.ts';
import { stateOf } from '../faxes/attempt-row.ts';

/** A page is mostly history: what has ended needs no transaction, and no lock, to stay as it is. */
export async function omitSettled(faxes: readonly ProviderFax[]): Promise<ProviderFax[]> {
  const attempts = await db().attempt.findMany({
    where: { providerFaxId: { in: faxes.map((fax) => fax.providerFaxId) } },
    select: { providerFaxId: true, state: true },
  });
  const settled = new Set(
    attempts
      .filter((attempt) => !isOpenAttempt(stateOf(attempt)))
      .map((attempt) => attempt.providerFaxId),
  );
  return faxes.filter((fax) => !settled.has(fax.providerFaxId));
}
