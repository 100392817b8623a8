import type { ReceiptAttempt, ReceiptContent } from '#lib/shared/receipts/receipt.ts';
import type { Attempt } from '#lib/shared/faxes/fax.ts';
import { toOutgoing } from '../delivery/list-what-goes-out.ts';
import { sumPages } from '../documents/sum-pages.ts';
import { env } from '../env.ts';
import { toFax, type FaxRow } from '../faxes/to-fax.ts';
import { readSettings } from '../settings/read-settings.ts';

/** What is known of a fax, as a receipt says it. */
export async function gatherReceipt(row: FaxRow): Promise<ReceiptContent> {
  const { organisationName } = await readSettings();
  const fax = toFax(row);
  const sent = toOutgoing(row);
  const { faxId, title, recipient, sender, status, statusCode, isTestMode, createdAt } = fax;
  return {
    ...{ faxId, title, recipient, sender, status, statusCode, isTestMode, createdAt },
    organisation: organisationName,
    sentBy: fax.createdBy?.name ?? null,
    timeZone: env().timeZone,
    ...countPages(row, sent),
    sent: sent.map(({ name, document }) => ({
      name: document === row.print ? 'The pages as Faxdesk printed them' : name,
      sha256: document.sha256,
      bytes: Number(document.bytes),
    })),
    attempts: fax.attempts.map(toReceiptAttempt),
  };
}

function countPages(
  { coverTo, coverFrom, coverMessage }: FaxRow,
  sent: ReturnType<typeof toOutgoing>,
): Pick<ReceiptContent, 'pages' | 'hasProviderCover'> {
  return {
    pages: sent.length === 0 ? null : sumPages(sent.map(({ document }) => document)),
    hasProviderCover: [coverTo, coverFrom, coverMessage].some((text) => text !== null),
  };
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
