import { z } from 'zod';
import { parseSchedule } from '../time-zones/parse-schedule.ts';

/** The body of `PUT /api/faxes/{faxId}/schedule`: a time on the clock of a zone. */
export const ScheduleFaxBody = z
  .object({
    sendAt: z.string().max(40),
    sendAtZone: z.string().max(60),
    /** Call in quiet hours, too. */
    ignoreQuietHours: z.boolean().default(false),
  })
  .superRefine((schedule, context) => {
    const parsed = parseSchedule(schedule);
    if (parsed.ok) return;
    context.addIssue({ code: 'custom', path: ['sendAt'], message: parsed.sentence });
  });
export type ScheduleFaxBody = z.infer<typeof ScheduleFaxBody>;
