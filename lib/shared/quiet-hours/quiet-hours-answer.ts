import { z } from 'zod';

/** `GET /api/quiet-hours`: when no number is called, by the clock of its likely zone. */
export const QuietHoursAnswer = z.object({
  /** Null where the office keeps none. */
  quietHours: z.object({ from: z.string(), until: z.string() }).nullable(),
  /** Whose clock counts for numbers that tell no zone. */
  officeZone: z.string(),
});
export type QuietHoursAnswer = z.infer<typeof QuietHoursAnswer>;
