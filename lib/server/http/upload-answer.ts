import { DraftDocumentAnswer, type DraftDocument } from '#lib/shared/drafts/draft-document.ts';
import { uploadLengthHeader, uploadOffsetHeader } from '#lib/shared/drafts/upload-headers.ts';
import { json } from './json.ts';

/** How much of a document is there, in tus’s headers and as ours. */
export function uploadAnswer(document: DraftDocument): Response {
  const response = json(DraftDocumentAnswer, { document });
  response.headers.set(uploadOffsetHeader, String(document.receivedBytes));
  response.headers.set(uploadLengthHeader, String(document.bytes));
  return response;
}
