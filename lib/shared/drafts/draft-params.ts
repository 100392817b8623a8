import { z } from 'zod';

/** The parts of a draft's address. */
export const DraftParams = z.object({ draftId: z.uuid() });
export const DraftDocumentParams = DraftParams.extend({ documentId: z.uuid() });
