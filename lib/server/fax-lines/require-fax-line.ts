import { AppError } from '#lib/shared/errors.ts';
import { parseRecipient } from '#lib/shared/recipients/parse-recipient.ts';
import { db } from '../db.ts';
import { ProviderError } from '../dropbox-sign/provider-error.ts';
import { syncFaxLines } from './sync-fax-lines.ts';

/**
 * The fax line with this number, in any spelling. A number that is not known yet is looked up once.
 * @throws {AppError} `invalid_sender`
 */
export async function requireFaxLine(typed: string): Promise<string> {
  const parsed = parseRecipient(typed);
  const number = parsed.ok ? parsed.recipient.value : typed;
  if (await isKnown(number)) return number;
  await syncFaxLines().catch((error: unknown) => {
    if (!(error instanceof ProviderError)) throw error;
  });
  if (await isKnown(number)) return number;
  const { message } = new AppError('invalid_sender');
  throw new AppError('invalid_sender', { fields: { sender: message } });
}

async function isKnown(number: string): Promise<boolean> {
  return (await db().faxLine.findUnique({ where: { number } })) !== null;
}
