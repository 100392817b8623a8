import type { ReceiptBlock } from '#lib/fax-pages/receipts/receipt-request.ts';
import { adviseOn } from '#lib/shared/faxes/failure-advice.ts';
import type { FaxStatus } from '#lib/shared/faxes/status.ts';
import { statusLabels } from '#lib/shared/faxes/status-label.ts';
import { formatRecipient } from '#lib/shared/recipients/format-recipient.ts';
import { describeOutcome } from '#lib/shared/receipts/describe-outcome.ts';
import type { Receipt, ReceiptAttempt, ReceiptContent } from '#lib/shared/receipts/receipt.ts';

const notReported = 'not reported by the provider';

type Issued = Omit<Receipt, 'isFaxDeleted'>;

/** What a receipt says, in its order. */
export function composeReceipt({ code, issuedAt, issuedBy, content }: Issued): ReceiptBlock[] {
  const at = (time: string) => formatIn(content.timeZone, time);
  return [
    { look: 'title', text: 'Transmission receipt' },
    ...(content.organisation ? [{ look: 'plain', text: content.organisation } as const] : []),
    { look: 'heading', text: describeOutcome(content) },
    { look: 'plain', text: proofs[content.status] ?? statusLabels[content.status].meaning },
    { look: 'heading', text: 'The fax' },
    ...listFacts(content, at),
    { look: 'heading', text: 'What was handed to the provider' },
    ...content.sent.flatMap(({ name, sha256, bytes }): ReceiptBlock[] => [
      { look: 'plain', text: `${name}, ${bytes.toLocaleString('en-US')} bytes. SHA-256:` },
      { look: 'code', text: sha256 },
    ]),
    { look: 'heading', text: content.attempts.length === 1 ? 'The try' : 'The tries' },
    ...content.attempts.flatMap((attempt) => setAttempt(attempt, at)),
    { look: 'heading', text: 'This receipt' },
    { name: 'Code', text: code },
    { name: 'Issued', text: `${at(issuedAt)} by ${issuedBy}` },
    {
      look: 'soft',
      text: `How long the call took, how many pages the other machine counted and how it names itself are ${notReported}. Times are in the zone ${content.timeZone}. Faxdesk keeps the fingerprint of this file: it verifies the file as it was issued, and not if one byte of it was changed.`,
    },
  ];
}

/** What each end proves, and what it does not. */
const proofs: Partial<Record<FaxStatus, string>> = {
  delivered:
    'The other machine took all pages and confirmed it to the provider. This does not prove whose machine it is, nor that anybody has read the pages.',
  failed: 'No try was confirmed by the other machine, and no further one is planned.',
  outcome_unknown:
    'The provider did not confirm that it took the last try. Whether pages came out is not known.',
};

function listFacts(content: ReceiptContent, at: (time: string) => string): ReceiptBlock[] {
  const { recipient, sender, sentBy, title, createdAt, faxId } = content;
  return [
    { name: 'To', text: formatRecipient(recipient) },
    { name: 'From line', text: sender ? formatRecipient(sender) : 'The account’s usual line' },
    { name: 'Sent by', text: sentBy ?? 'Made at the provider, not in Faxdesk' },
    ...(title ? [{ name: 'Title', text: title }] : []),
    { name: 'Asked for', text: at(createdAt) },
    { name: 'Pages', text: describePages(content) },
    { name: 'Fax id', text: faxId, isCode: true },
  ];
}

function describePages({ pages, hasProviderCover }: ReceiptContent): string {
  const counted = pages === null ? 'not counted' : `${pages}, as counted by Faxdesk`;
  return hasProviderCover ? `${counted}, and the provider’s cover page` : counted;
}

function setAttempt(attempt: ReceiptAttempt, at: (time: string) => string): ReceiptBlock[] {
  const { number, recipient, askedAt, answeredAt, providerFaxId, reference, errorName } = attempt;
  const [first] = attempt.transmissions;
  return [
    { look: 'strong', text: `Try ${number} to ${formatRecipient(recipient)}` },
    { name: 'Handed over', text: at(askedAt) },
    { name: 'Taken', text: answeredAt ? at(answeredAt) : notReported },
    ...attempt.transmissions.map(({ statusCode, sentAt }) => ({
      name: 'Outcome',
      text: `${adviseOn(statusCode).sentence} (${statusCode}; sent ${sentAt ? at(sentAt) : `at a time ${notReported}`})`,
    })),
    ...(first ? [] : [{ name: 'Outcome', text: describeWithoutCall(attempt) }]),
    ...(errorName ? [{ name: 'Answer', text: errorName, isCode: true }] : []),
    { name: 'Provider’s id', text: providerFaxId ?? notReported, isCode: true },
    { name: 'Reference', text: reference, isCode: true },
  ];
}

/** The provider never came to call. */
function describeWithoutCall({ state, errorName }: ReceiptAttempt): string {
  if (errorName) return adviseOn(errorName).sentence;
  return state === 'absent' ? 'The provider did not take this try.' : 'Nothing is reported yet.';
}

function formatIn(timeZone: string, time: string): string {
  return new Intl.DateTimeFormat('en-US', {
    ...{ timeZone, year: 'numeric', month: 'short', day: 'numeric' },
    ...{ hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23' },
    timeZoneName: 'short',
  }).format(new Date(time));
}
