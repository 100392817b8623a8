import { z } from 'zod';
import { Version } from '../versions/version.ts';
import { DraftFields } from './draft-fields.ts';
import { DraftPage } from './draft-page.ts';

/** `PUT /api/drafts/{draftId}`: all of it, and the version that it was made from (0: none yet). */
export const SaveDraftBody = z.object({
  version: Version,
  fields: DraftFields,
  pages: z.array(DraftPage).max(20_000),
});
export type SaveDraftBody = z.infer<typeof SaveDraftBody>;
