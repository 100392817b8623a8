import { z } from 'zod';

/** `POST /api/drafts/{draftId}/fax`. */
export const SendDraftBody = z.object({
  /** They have seen that the same went out a moment ago, and mean it. */
  isDuplicateMeant: z.boolean().default(false),
  /** They want the number called in quiet hours, too. */
  isQuietMeant: z.boolean().default(false),
  /** The version that the person saw; another one is not sent. */
  version: z.number().int().optional(),
});
export type SendDraftBody = z.infer<typeof SendDraftBody>;
