import { DraftDocumentAnswer, type DraftDocument } from '#lib/shared/drafts/draft-document.ts';
import { apiPaths } from '#lib/shared/paths.ts';
import { requestJson } from '../http.ts';
import { newId } from '../new-id.ts';

/** Has Faxdesk fetch a document from an address. */
export async function addLink(draftId: string, url: string): Promise<DraftDocument> {
  const { document } = await requestJson(apiPaths.draftDocuments(draftId), DraftDocumentAnswer, {
    method: 'POST',
    body: { documentId: newId(), url },
  });
  return document;
}
