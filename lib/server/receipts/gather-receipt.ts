import type { ReceiptAttempt, ReceiptContent } from '#lib/shared/receipts/receipt.ts';
import type { Attempt } from '#lib/shared/faxes/fax.ts';
import { env } from '../env.ts';
import { toFax, type FaxRow } from '../faxes/to-fax.ts';
import { readSettings } from '../settings/read-settings.ts';

/** What is known of a fax, as a receipt says it. */
export async function gatherReceipt(row: FaxRow): Promise<ReceiptContent> {
  const { organisationName } = await readSettings();
  const fax = toFax(row);
  const { faxId, title, recipient, sender, status, statusCode, isTestMode, createdAt } = fax;
  return {
    ...{ faxId, title, recipient, sender, status, statusCode, isTestMode, createdAt },
    organisation: organisationName,
    sentBy: fax.createdBy?.name ?? null,
    timeZone: env().timeZone,
    pages: fax.print?.pages ?? fax.pages,
    sent: listSent(row),
    attempts: fax.attempts.map(toReceiptAttempt),
  };
}

function listSent({ print, documents }: FaxRow): ReceiptContent['sent'] {
  const files = print
    ? [{ name: 'The pages as Faxdesk printed them', document: print }]
    : documents.map(({ name, document }) => ({ name, document }));
  return files.map(({ name, document: { sha256, bytes } }) => ({
    ...{ name, sha256 },
    bytes: Number(bytes),
  }));
}

function toReceiptAttempt(attempt: Attempt): ReceiptAttempt {
  const { number, state, recipient, reference, providerFaxId, errorName } = attempt;
  return {
    ...{ number, state, recipient, reference, providerFaxId, errorName },
    askedAt: attempt.askedAt,
    answeredAt: attempt.answeredAt,
    transmissions: attempt.transmissions.map(({ recipient: called, statusCode, sentAt }) => ({
      ...{ recipient: called, statusCode, sentAt },
    })),
  };
}
