import { AppError } from '#lib/shared/errors.ts';
import type { Recipient } from '#lib/shared/recipients/parse-recipient.ts';
import { db, type Transaction } from '../db.ts';
import { readSettings } from '../settings/read-settings.ts';

/** Why nothing may be sent to this recipient: the do-not-fax list, or no e-mail here; else null. */
export async function findRefusal(
  recipient: Recipient,
  tx: Transaction = db(),
): Promise<AppError | null> {
  const blocked = await tx.blockedNumber.findUnique({ where: { number: recipient.value } });
  if (blocked) {
    const sentence = toBlockedSentence(blocked.reason);
    return new AppError('number_blocked', { sentence, fields: { recipient: sentence } });
  }
  if (recipient.kind === 'phone') return null;
  const { allowEmailRecipients } = await readSettings(tx);
  if (allowEmailRecipients) return null;
  const { message } = new AppError('email_recipients_off');
  return new AppError('email_recipients_off', { fields: { recipient: message } });
}

/**
 * For every path by which a person has something sent.
 * @throws {AppError} `number_blocked`, `email_recipients_off`
 */
export async function requireAllowedRecipient(
  tx: Transaction,
  recipient: Recipient,
): Promise<void> {
  const refusal = await findRefusal(recipient, tx);
  if (refusal) throw refusal;
}

/** Why a number of the do-not-fax list is not faxed. */
export function toBlockedSentence(reason: string): string {
  const ended = /[.!?]$/.test(reason) ? reason : `${reason}.`;
  return `This number is on the do-not-fax list: ${ended}`;
}
