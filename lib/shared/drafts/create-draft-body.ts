import { z } from 'zod';

/** `POST /api/drafts`: a draft with everything filled in, from a fax or from a favourite. */
export const CreateDraftBody = z.union([
  z.object({ fromFaxId: z.uuid() }),
  z.object({ fromFavouriteId: z.uuid() }),
]);
export type CreateDraftBody = z.infer<typeof CreateDraftBody>;
