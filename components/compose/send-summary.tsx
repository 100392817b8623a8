'use client';

import { describePages } from '#lib/client/drafts/draft-document.ts';
import type { DraftDocument } from '#lib/shared/drafts/draft-document.ts';
import type { DraftFields } from '#lib/shared/drafts/draft-fields.ts';
import { hasCover } from '#lib/client/drafts/has-cover.ts';
import { formatRecipient } from '#lib/shared/recipients/format-recipient.ts';
import { parseRecipient } from '#lib/shared/recipients/parse-recipient.ts';

interface SendSummaryProps {
  fields: DraftFields;
  documents: readonly DraftDocument[];
}

/** One sentence that says what will be sent, to whom, and from where. */
export function SendSummary({ fields, documents }: SendSummaryProps) {
  const parsed = parseRecipient(fields.recipient);
  if (!parsed.ok || documents.length === 0) {
    return <p className="text-soft">Enter a recipient and add a document; then it can go.</p>;
  }
  const { kind, value } = parsed.recipient;
  const cover = hasCover(fields) ? ' and a cover page' : '';
  return (
    <p aria-live="off">
      <span className="font-medium">
        {describePages(documents)}
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
