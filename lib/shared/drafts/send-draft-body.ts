import { z } from 'zod';
import { SeenDraft } from './seen-draft.ts';

/** `POST /api/drafts/{draftId}/fax`. */
export const SendDraftBody = SeenDraft.extend({
  /** They have seen that the same went out a moment ago, and mean it. */
  isDuplicateMeant: z.boolean().default(false),
  /** They want the number called in quiet hours, too. */
  isQuietMeant: z.boolean().default(false),
});
export type SendDraftBody = z.infer<typeof SendDraftBody>;
