import type { DraftPage } from '#lib/shared/drafts/draft-page.ts';
import type { SendFaxFields } from '#lib/shared/faxes/send-fax-fields.ts';
import type { Actor } from '#lib/shared/permissions.ts';
import { gatherCoverFacts } from '../covers/gather-cover-facts.ts';
import { toFaxHeader } from '../covers/to-fax-header.ts';
import type { PreparedPrint } from '../faxes/send-fax.ts';
import { toPlannedTime } from '../faxes/to-planned-time.ts';
import { makePrint } from '../pages/make-print.ts';
import { readSettings } from '../settings/read-settings.ts';
import type { SendableDocument } from './to-sendable-documents.ts';

interface PrintDraft {
  actor: Actor;
  /** Empty where there are many. */
  recipient: string;
  fields: Pick<SendFaxFields, 'sender' | 'title' | 'coverTo' | 'coverFrom'> &
    Partial<Pick<SendFaxFields, 'sendAt' | 'sendAtZone'>>;
  documents: readonly SendableDocument[];
  pages: readonly DraftPage[];
}

/**
 * The pages of a draft that are not left out, printed as they were seen.
 * @throws {AppError} why a document can't be printed, `too_many_pages`, `storage_full`
 */
export async function printDraft(draft: PrintDraft): Promise<PreparedPrint> {
  const { actor, recipient, fields, documents, pages } = draft;
  const kept = pages.filter(({ isLeftOut }) => !isLeftOut);
  const ordered = kept.flatMap((change) => {
    const position = documents.findIndex(({ documentId }) => documentId === change.documentId);
    const document = documents[position]?.stored;
    return document ? [{ document, position, page: change.page, change }] : [];
  });
  const facts = await gatherCoverFacts(actor, {
    ...fields,
    sender: fields.sender,
    recipient,
  });
  const line = toFaxHeader(facts, await readSettings(), toPlannedTime(fields));
  const document = await makePrint(ordered, line);
  const composition = ordered.map(({ position, page, change }) => {
    const { rotate, contrast, tone, layout } = change;
    return { position, page, rotate, contrast, tone, layout };
  });
  return { document, composition, line };
}
