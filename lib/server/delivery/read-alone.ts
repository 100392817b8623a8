import { readDatabaseTime } from '../database-time.ts';
import { db } from '../db.ts';
import { ProviderError } from '../dropbox-sign/provider-error.ts';
import { getProviderFax } from '../dropbox-sign/read-provider-faxes.ts';
import { changeFax } from '../faxes/change-fax.ts';
import { recordEvent } from '../faxes/record-event.ts';
import { applyProviderFax } from './apply-provider-fax.ts';

/** One "not found" may be a provider that lags, or another key: only this many end an attempt. */
const ABSENCES_TO_END = 3;

interface AcceptedAttempt {
  id: string;
  faxId: string;
  providerFaxId: string | null;
}

/** Reads one fax by itself, where the list did not show it. @throws {ProviderError} */
export async function readAlone({ id, faxId, providerFaxId }: AcceptedAttempt): Promise<void> {
  if (providerFaxId === null) return;
  const askedAt = await readDatabaseTime();
  try {
    const fax = await getProviderFax(providerFaxId, 'poll');
    await db().attempt.updateMany({ where: { id, absences: { gt: 0 } }, data: { absences: 0 } });
    await applyProviderFax(fax, { askedAt, source: 'poll' });
  } catch (error) {
    if (!(error instanceof ProviderError) || error.kind !== 'missing') throw error;
    await countAbsence(id, faxId);
  }
}

/** Deleted at the provider's own site while it was open: nothing more will be heard of it. */
async function countAbsence(id: string, faxId: string): Promise<void> {
  await changeFax(faxId, async (tx, fax, now) => {
    const attempt = fax.attempts.find((row) => row.id === id);
    if (!attempt || attempt.endedAt) return;
    const absences = attempt.absences + 1;
    const isOver = absences >= ABSENCES_TO_END;
    const errorName = 'deleted_at_provider';
    const end = isOver ? { state: 'failed', errorName, endedAt: now, nextPollAt: null } : {};
    await tx.attempt.update({ where: { id }, data: { absences, ...end } });
    if (!isOver) return;
    await recordEvent(tx, {
      faxId,
      type: 'attempt_refused',
      cause: { kind: 'poll' },
      attemptNumber: attempt.number,
      statusCode: errorName,
    });
  });
}
