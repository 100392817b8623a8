import type { Remedy } from '#lib/shared/cases/case-remedy.ts';
import { AppError } from '#lib/shared/errors.ts';
import type { Recipient } from '#lib/shared/recipients/parse-recipient.ts';
import type { FaxWithAttempts } from '../faxes/attempt-row.ts';
import { canTryAgain, whyNotAgain } from '../faxes/can-try-again.ts';
import { recipientOf } from '../faxes/fax-recipient.ts';
import { findUnsettled } from '../faxes/settle-outcome.ts';
import type { FaxCase } from '../generated/prisma/client.ts';

export interface Judged {
  remedy: Remedy;
  row: FaxCase;
  fax: FaxWithAttempts;
  now: Date;
  /** Why nothing may be sent to whom the remedy sends; null where it may. */
  refusal: AppError | null;
}

/** Whom a remedy sends the fax to; null where it sends nothing. */
export function recipientAfter(remedy: Remedy, fax: FaxWithAttempts): Recipient | null {
  if (remedy.kind === 'try_again') return recipientOf(fax);
  return remedy.kind === 'change_number' ? remedy.recipient : null;
}

/** Why a remedy does not fit a case as it is now; null where it does. Nothing is changed. */
export function judgeRemedy(judged: Judged): AppError | null {
  const { remedy, row, fax } = judged;
  if (remedy.kind === 'assign' || remedy.kind === 'tell_sender') return null;
  if (row.state === 'done') return new AppError('case_done');
  if (remedy.kind === 'finish') return null;
  if (remedy.kind === 'change_number' && remedy.recipient.value === fax.recipient)
    return new AppError('same_recipient');
  return judgeSending(judged);
}

function judgeSending({ fax, now, refusal }: Judged): AppError | null {
  if (fax.createdById === null) return new AppError('fax_made_elsewhere');
  if (refusal) return refusal;
  const canSend = canTryAgain(fax) || findUnsettled(fax, now) !== null;
  return canSend ? null : whyNotAgain(fax);
}
