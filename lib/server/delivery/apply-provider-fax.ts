import type { AnswerSource } from '#lib/shared/faxes/fax.ts';
import { isOpenAttempt, toAttemptState, type AttemptState } from '#lib/shared/faxes/status.ts';
import { judgeAccount } from '../account/judge-account.ts';
import { db, type Transaction } from '../db.ts';
import type { ProviderFax } from '../dropbox-sign/wire.ts';
import { stateOf, type AttemptRow, type FaxWithAttempts } from '../faxes/attempt-row.ts';
import { changeFax } from '../faxes/change-fax.ts';
import { recordEvent } from '../faxes/record-event.ts';
import { enqueue } from '../jobs/enqueue.ts';
import { keepSender } from './keep-sender.ts';
import { planNextAttempt } from './plan-next-attempt.ts';
import { isTakenAfterAll, keepLateProviderId } from './taken-late.ts';
import { pollDelayMs } from './timing.ts';
import { writeTransmissions } from './write-transmissions.ts';

export interface AnswerContext {
  /** When the answer was asked for, in the database's time: an older one never overwrites a newer. */
  askedAt: Date;
  source: AnswerSource;
  /** The attempt, where the answer is that of its own call. */
  attemptId?: string;
}

/**
 * Applies what the provider says of a fax to the attempt that it belongs to. Safe to repeat, and
 * in any order. Returns false when the fax is none of ours.
 */
export async function applyProviderFax(
  providerFax: ProviderFax,
  context: AnswerContext,
): Promise<boolean> {
  const found = await findAttempt(providerFax, context.attemptId);
  if (!found) return false;
  await changeFax(found.faxId, async (tx, fax, now) => {
    const attempt = fax.attempts.find(({ id }) => id === found.id);
    if (!attempt) return;
    if (isNews(fax, attempt, context)) await apply({ tx, fax, attempt, providerFax, context, now });
    else await keepLateProviderId(tx, fax, attempt, providerFax, context);
  });
  return true;
}

/** By its provider id, or by our reference in its title while the call's outcome is open. */
async function findAttempt(providerFax: ProviderFax, attemptId: string | undefined) {
  const select = { id: true, faxId: true };
  if (attemptId) return await db().attempt.findUnique({ where: { id: attemptId }, select });
  const known = await db().attempt.findUnique({
    where: { providerFaxId: providerFax.providerFaxId },
    select,
  });
  if (known) return known;
  const { reference } = providerFax;
  if (reference === null) return null;
  return await db().attempt.findFirst({ where: { reference, providerFaxId: null }, select });
}

function isNews(fax: FaxWithAttempts, attempt: AttemptRow, { askedAt }: AnswerContext): boolean {
  const isOpen = isOpenAttempt(stateOf(attempt)) || isTakenAfterAll(fax, attempt);
  return isOpen && (attempt.asOf === null || attempt.asOf < askedAt);
}

interface News {
  tx: Transaction;
  fax: FaxWithAttempts;
  attempt: AttemptRow;
  providerFax: ProviderFax;
  context: AnswerContext;
  now: Date;
}

async function apply({ tx, fax, attempt, providerFax, context, now }: News): Promise<void> {
  const state = toAttemptState(providerFax.transmissions.map(({ statusCode }) => statusCode));
  const cause = { kind: context.source };
  if (attempt.providerFaxId === null) {
    await recordEvent(tx, {
      faxId: fax.id,
      type: 'attempt_accepted',
      cause,
      attemptNumber: attempt.number,
    });
  }
  await writeTransmissions(tx, fax, attempt, providerFax, context);
  await tx.attempt.update({
    where: { id: attempt.id },
    data: toColumns(attempt, state, providerFax.providerFaxId, context.askedAt, now),
  });
  // The next try that was planned when it was given up would send it twice.
  if (fax.nextAttemptAt) {
    await tx.fax.update({ where: { id: fax.id }, data: { nextAttemptAt: null, waitReason: null } });
  }
  await keepSender(tx, fax, providerFax);
  const { warnings } = providerFax;
  const sign = { before: stateOf(attempt), after: state, askedAt: attempt.askedAt, warnings };
  await judgeAccount(tx, sign, now);
  if (isOpenAttempt(state)) return;
  if (fax.deletedAt) await enqueue(tx, 'delete-provider-copy', { attemptId: attempt.id });
  if (state !== 'failed') return;
  const code =
    providerFax.transmissions.find(({ statusCode }) => statusCode !== 'success')?.statusCode ??
    'unknown';
  await planNextAttempt(tx, fax.id, { code, now });
}

function toColumns(
  attempt: AttemptRow,
  state: AttemptState,
  providerFaxId: string,
  askedAt: Date,
  now: Date,
) {
  const isOpen = isOpenAttempt(state);
  return {
    state,
    providerFaxId,
    errorName: null,
    errorMessage: null,
    answeredAt: attempt.answeredAt ?? now,
    ...(state === 'accepted' && attempt.state !== 'accepted' && { onLineSince: now }),
    endedAt: isOpen ? null : now,
    settleAfter: null,
    absences: 0,
    asOf: askedAt,
    nextPollAt: isOpen
      ? new Date(now.getTime() + pollDelayMs(now.getTime() - attempt.askedAt.getTime()))
      : null,
  };
}
