'use client';

import { useResolvedCover } from '#lib/client/covers/use-resolved-cover.ts';
import { describePages } from '#lib/client/drafts/draft-document.ts';
import type { DraftDocument } from '#lib/shared/drafts/draft-document.ts';
import type { DraftFields } from '#lib/shared/drafts/draft-fields.ts';
import { hasCover } from '#lib/client/drafts/has-cover.ts';
import { formatRecipient } from '#lib/shared/recipients/format-recipient.ts';
import { parseRecipient } from '#lib/shared/recipients/parse-recipient.ts';

interface SendSummaryProps {
  fields: DraftFields;
  documents: readonly DraftDocument[];
  /** As they come out of the other machine; null while that is not known. */
  faxPages: number | null;
}

/** One sentence that says what will be sent, to whom, and from where. */
export function SendSummary({ fields, documents, faxPages }: SendSummaryProps) {
  const resolved = useResolvedCover(fields.cover);
  const parsed = parseRecipient(fields.recipient);
  if (!parsed.ok || documents.length === 0) {
    return <p className="text-soft">{nameMissing(fields, documents)}; then it can go.</p>;
  }
  const { kind, value } = parsed.recipient;
  const cover = hasCover(resolved, fields) ? ' and a cover page' : '';
  return (
    <p aria-live="off">
      <span className="font-medium">
        {faxPages === null ? describePages(documents) : formatPages(faxPages)}
        {cover} to <span className="whitespace-nowrap">{formatRecipient(value)}</span>
      </span>
      {fields.sender && (
        <>
          , from <span className="whitespace-nowrap">{formatRecipient(fields.sender)}</span>
        </>
      )}
      {kind === 'email' && ', by e-mail'}.{fields.testMode && ' A test: it reaches nobody.'}
    </p>
  );
}

function nameMissing({ recipient }: DraftFields, { length }: readonly DraftDocument[]): string {
  const toAdd = length === 0 ? ['add a document'] : [];
  if (recipient.trim() === '') return ['Enter a recipient', ...toAdd].join(' and ');
  return parseRecipient(recipient).ok
    ? 'Add a document'
    : ['Correct the recipient', ...toAdd].join(' and ');
}

function formatPages(pages: number): string {
  return `${pages.toLocaleString('en-US')} ${pages === 1 ? 'page' : 'pages'}`;
}
