import { z } from 'zod';

const documentId = z.uuid().optional();

/** A file that will be uploaded. Whoever names its id may ask twice and gets one document. */
export const NewUpload = z.object({
  documentId,
  name: z.string().trim().min(1, 'The file needs a name.').max(1000),
  bytes: z.number().int().min(1, 'The document is empty.').max(Number.MAX_SAFE_INTEGER),
});
export type NewUpload = z.infer<typeof NewUpload>;

/** A document that Faxdesk fetches itself. */
export const NewLink = z.object({
  documentId,
  url: z.string().trim().min(1, 'Enter an address.').max(4000),
});
export type NewLink = z.infer<typeof NewLink>;

/** `POST /api/drafts/{draftId}/documents`. */
export const NewDocumentBody = z.union([NewLink, NewUpload]);
export type NewDocumentBody = z.infer<typeof NewDocumentBody>;
