import { isOpenAttempt, toAttemptState } from '#lib/shared/faxes/status.ts';
import { db } from '../db.ts';
import type { ProviderFax, ProviderTransmission } from '../dropbox-sign/wire.ts';
import { stateOf, type AttemptRow } from '../faxes/attempt-row.ts';
import { scheduleLooks } from './schedule-looks.ts';

/**
 * A page is mostly what is known: what has ended stays as it is, and what is still as it was is
 * noted so, all in one. Neither needs a transaction of its own, nor a lock; the rest is news.
 */
export async function omitKnown(
  faxes: readonly ProviderFax[],
  askedAt: Date,
): Promise<ProviderFax[]> {
  const attempts = await db().attempt.findMany({
    where: { providerFaxId: { in: faxes.map((fax) => fax.providerFaxId) } },
    include: { transmissions: { orderBy: { position: 'asc' } } },
  });
  const known = new Map(attempts.map((attempt) => [attempt.providerFaxId, attempt]));
  const unchanged: AttemptRow[] = [];
  const news: ProviderFax[] = [];
  for (const fax of faxes) {
    const attempt = known.get(fax.providerFaxId);
    if (!attempt) news.push(fax);
    else if (isUnchanged(attempt, fax)) unchanged.push(attempt);
    else if (isOpenAttempt(stateOf(attempt))) news.push(fax);
  }
  await confirm(unchanged, askedAt);
  return news;
}

function isUnchanged(attempt: AttemptRow, { transmissions }: ProviderFax): boolean {
  const state = stateOf(attempt);
  if (!isOpenAttempt(state) || transmissions.length !== attempt.transmissions.length) return false;
  if (state !== toAttemptState(transmissions.map(({ statusCode }) => statusCode))) return false;
  return transmissions.every((said, position) => isSame(said, attempt.transmissions[position]));
}

function isSame(said: ProviderTransmission, row: ProviderTransmission | undefined): boolean {
  return (
    said.statusCode === row?.statusCode &&
    said.recipient === row.recipient &&
    said.sender === row.sender &&
    said.sentAt?.getTime() === row.sentAt?.getTime()
  );
}

/** The rows say when the provider last said so; an end that came meanwhile stays. */
async function confirm(attempts: readonly AttemptRow[], askedAt: Date): Promise<void> {
  if (attempts.length === 0) return;
  await scheduleLooks(attempts, askedAt, askedAt);
  const attemptIds = attempts.map(({ id }) => id);
  await db().transmission.updateMany({
    where: { attemptId: { in: attemptIds }, asOf: { lt: askedAt }, attempt: { endedAt: null } },
    data: { asOf: askedAt, source: 'poll' },
  });
}
