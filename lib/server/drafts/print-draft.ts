import type { DraftPage } from '#lib/shared/drafts/draft-page.ts';
import type { Actor } from '#lib/shared/permissions.ts';
import { type ChosenCover, isOwnCover } from '../covers/choose-cover.ts';
import { type SenderLineFields, toSenderLine } from '../covers/to-sender-line.ts';
import type { PreparedPrint } from '../faxes/send-fax.ts';
import { makePrint } from '../pages/make-print.ts';
import type { SendableDocument } from './to-sendable-documents.ts';

interface PrintDraft {
  actor: Actor;
  /** Empty where there are many. */
  recipient: string;
  fields: Omit<SenderLineFields, 'recipient'>;
  documents: readonly SendableDocument[];
  pages: readonly DraftPage[];
  /** What stands in front of them. */
  cover: ChosenCover;
}

/**
 * The pages of a draft that are not left out, printed as they were seen.
 * @throws {AppError} why a document can't be printed, `too_many_pages`, `storage_full`
 */
export async function printDraft(draft: PrintDraft): Promise<PreparedPrint> {
  const { actor, recipient, fields, documents, pages, cover } = draft;
  const kept = pages.filter(({ isLeftOut }) => !isLeftOut);
  const ordered = kept.flatMap((change) => {
    const position = documents.findIndex(({ documentId }) => documentId === change.documentId);
    const document = documents[position]?.stored;
    return document ? [{ document, position, page: change.page, change }] : [];
  });
  const line = isOwnCover(cover) ? null : await toSenderLine(actor, { ...fields, recipient });
  const document = await makePrint(ordered, line);
  const composition = ordered.map(({ position, page, change }) => {
    const { rotate, contrast, tone, layout } = change;
    return { position, page, rotate, contrast, tone, layout };
  });
  return { document, composition, line, cover };
}
