import { AppError } from '#lib/shared/errors.ts';
import type { Fax } from '#lib/shared/faxes/fax.ts';
import type { Actor } from '#lib/shared/permissions.ts';
import { requireAllowedRecipient } from '../recipients/find-refusal.ts';
import { canTryAgain, isTriedNow, whyNotAgain } from './can-try-again.ts';
import { changeFax } from './change-fax.ts';
import { recipientOf } from './fax-recipient.ts';
import { requireFax } from './require-fax.ts';
import { readFax } from './read-fax.ts';
import { tryAgain } from './try-again.ts';

interface RetryFax {
  actor: Actor;
  input: { faxId: string };
}

/**
 * Tries again now: another attempt of the same fax, ahead of what the policy planned.
 * @throws {AppError} `not_found`, `forbidden`, `number_blocked`, `email_recipients_off`,
 *   `fax_in_flight` when a try is open or about to be, `fax_arrived`, `fax_made_elsewhere`
 */
export async function retryFax({ actor, input }: RetryFax): Promise<Fax> {
  const { id: faxId } = await requireFax(actor, 'retry', input.faxId);
  await changeFax(faxId, async (tx, fax, now) => {
    if (!canTryAgain(fax)) throw whyNotAgain(fax);
    if (isTriedNow(fax, now)) throw new AppError('fax_in_flight');
    await requireAllowedRecipient(tx, recipientOf(fax));
    await tryAgain(tx, { actor, faxId, now });
  });
  return await readFax(faxId);
}
