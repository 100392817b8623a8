import type { Draft } from '#lib/shared/drafts/draft.ts';
import { formatRecipient } from '#lib/shared/recipients/format-recipient.ts';
import { parseRecipient } from '#lib/shared/recipients/parse-recipient.ts';

/** What tells one unsent draft from another. */
export function describeDraft({ recipient, title, documents }: Draft): {
  recipient: string;
  documents: string;
} {
  const parsed = parseRecipient(recipient);
  const typed = recipient.trim() || 'nobody yet';
  const [first, ...others] = documents;
  const more = others.length > 0 ? ` and ${others.length} more` : '';
  return {
    recipient: parsed.ok ? formatRecipient(parsed.recipient.value) : typed,
    documents: title.trim() || (first ? `${first.name}${more}` : 'No documents'),
  };
}
