import { z } from 'zod';

/** What a person saw of a draft: in another state it is not sent. Scripts may leave it out. */
export const SeenDraft = z.object({
  version: z.number().int().optional(),
  /** Documents come and go without a new version. */
  documentIds: z.array(z.uuid()).max(1000).optional(),
});
export type SeenDraft = z.infer<typeof SeenDraft>;
