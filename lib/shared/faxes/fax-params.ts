import { z } from 'zod';

/** The parts of a fax's address. */
export const FaxParams = z.object({ faxId: z.uuid() });
export const FaxDocumentParams = FaxParams.extend({
  position: z.coerce.number().int().min(0).max(1000),
});
