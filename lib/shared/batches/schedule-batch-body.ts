import { z } from 'zod';

/** The body of `PUT /api/batches/{batchId}/schedule`: by a zone’s clock, or each `recipient`’s own. */
export const ScheduleBatchBody = z.object({
  sendAt: z.string().max(40),
  sendAtZone: z.string().max(60),
});
export type ScheduleBatchBody = z.infer<typeof ScheduleBatchBody>;
