import { z } from 'zod';
import { completePages, orderDocuments } from '#lib/shared/drafts/complete-pages.ts';
import { DraftPage } from '#lib/shared/drafts/draft-page.ts';
import { DraftFields } from '#lib/shared/drafts/draft-fields.ts';
import type { Draft } from '#lib/shared/drafts/draft.ts';
import type { DraftRow } from './draft-row.ts';
import { toDraftDocument } from './to-draft-document.ts';

const Pages = z.array(DraftPage);

/** A draft as everybody sees it: what came since the last save has its pages at the end. */
export function toDraft(row: DraftRow): Draft {
  const documents = row.documents.map(toDraftDocument);
  const pages = completePages(Pages.parse(row.pages), documents);
  return {
    ...DraftFields.parse(row),
    draftId: row.id,
    version: row.version,
    documents: orderDocuments(documents, pages),
    pages,
    updatedAt: row.updatedAt.toISOString(),
    expiresAt: row.expiresAt.toISOString(),
    faxId: row.faxId,
    batchId: row.batchId,
  };
}
