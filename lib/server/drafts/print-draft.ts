import type { FaxHeader } from '#lib/fax-pages/isolation/fax-header.ts';
import type { DraftPage } from '#lib/shared/drafts/draft-page.ts';
import type { SendFaxFields } from '#lib/shared/faxes/send-fax-fields.ts';
import type { Actor } from '#lib/shared/permissions.ts';
import { gatherCoverFacts } from '../covers/gather-cover-facts.ts';
import { toFaxHeader } from '../covers/to-fax-header.ts';
import { type ChosenCover, isOwnCover } from '../covers/choose-cover.ts';
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
  /** What stands in front of them. */
  cover: ChosenCover;
}

/**
 * The pages of a draft that are not left out, printed as they were seen.
 * @throws {AppError} why a document can't be printed, `too_many_pages`, `storage_full`
 */
export async function printDraft(draft: PrintDraft): Promise<PreparedPrint> {
  const { documents, pages, cover } = draft;
  const kept = pages.filter(({ isLeftOut }) => !isLeftOut);
  const ordered = kept.flatMap((change) => {
    const position = documents.findIndex(({ documentId }) => documentId === change.documentId);
    const document = documents[position]?.stored;
    return document ? [{ document, position, page: change.page, change }] : [];
  });
  const line = isOwnCover(cover) ? null : await toSenderLine(draft);
  const document = await makePrint(ordered, line);
  const composition = ordered.map(({ position, page, change }) => {
    const { rotate, contrast, tone, layout } = change;
    return { position, page, rotate, contrast, tone, layout };
  });
  return { document, composition, line, cover };
}

async function toSenderLine({ actor, fields, recipient }: PrintDraft): Promise<FaxHeader> {
  const facts = await gatherCoverFacts(actor, { ...fields, sender: fields.sender, recipient });
  return toFaxHeader(facts, await readSettings(), toPlannedTime(fields));
}
