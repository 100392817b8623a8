import { AppError } from '#lib/shared/errors.ts';
import type { Fax } from '#lib/shared/faxes/fax.ts';
import type { Actor } from '#lib/shared/permissions.ts';
import type { Recipient } from '#lib/shared/recipients/parse-recipient.ts';
import { requireAllowedRecipient } from '../recipients/find-refusal.ts';
import type { FaxWithAttempts } from './attempt-row.ts';
import { canTryAgain, whyNotAgain } from './can-try-again.ts';
import { changeFax } from './change-fax.ts';
import { readFax } from './read-fax.ts';
import { redirectFax } from './redirect-fax.ts';
import { requireFax } from './require-fax.ts';

interface ChangeRecipient {
  actor: Actor;
  input: { faxId: string; recipient: Recipient };
}

/**
 * Corrects the number and sends the fax to it: the same case, with one timeline. It is found by
 * either number afterwards.
 * @throws {AppError} `not_found`, `forbidden`, `same_recipient`, `number_blocked`,
 *   `email_recipients_off`, `fax_in_flight` when a try is open, `fax_arrived`, `fax_made_elsewhere`
 */
export async function changeRecipient({ actor, input }: ChangeRecipient): Promise<Fax> {
  const { id: faxId } = await requireFax(actor, 'retry', input.faxId);
  await changeFax(faxId, async (tx, fax, now) => {
    if (!isWaiting(fax) && !canTryAgain(fax)) throw whyNotAgain(fax);
    if (input.recipient.value === fax.recipient) throw new AppError('same_recipient');
    await requireAllowedRecipient(tx, input.recipient);
    await redirectFax(tx, fax, { actor, recipient: input.recipient, now });
  });
  return await readFax(faxId);
}

/** Nothing of it has left yet. */
function isWaiting(fax: FaxWithAttempts): boolean {
  return fax.attempts.length === 0 && !fax.deletedAt && fax.createdById !== null;
}
