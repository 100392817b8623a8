import { z } from 'zod';

/** `POST /api/drafts`: a draft with everything filled in, from a fax or from a favourite. */
export const CreateDraftBody = z.union([
  z.object({
    fromFaxId: z.uuid(),
    /** Its pages made lighter: fewer dots, and so less time on the line. */
    isLighter: z.boolean().default(false),
  }),
  z.object({ fromFavouriteId: z.uuid() }),
]);
export type CreateDraftBody = z.infer<typeof CreateDraftBody>;
/** As it is asked for. */
export type NewDraftBody = z.input<typeof CreateDraftBody>;
