import { AppError } from '#lib/shared/errors.ts';
import type { Recipient } from '#lib/shared/recipients/parse-recipient.ts';
import { db, type Transaction } from '../db.ts';
import type { BlockedNumber } from '../generated/prisma/client.ts';
import { readSettings } from '../settings/read-settings.ts';

/** Why nothing may be sent to this recipient: the do-not-fax list, or no e-mail here; else null. */
export async function findRefusal(
  recipient: Recipient,
  tx: Transaction = db(),
): Promise<AppError | null> {
  const blocked = await tx.blockedNumber.findUnique({ where: { number: recipient.value } });
  if (blocked) {
    const sentence = toBlockedSentence(blocked);
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

/** Why a number or an address of the do-not-fax list gets no fax. */
export function toBlockedSentence({ number, reason }: BlockedNumber): string {
  const what = number.includes('@') ? 'address' : 'number';
  const ended = /[.!?]$/.test(reason) ? reason : `${reason}.`;
  return `This ${what} is on the do-not-fax list: ${ended}`;
}
