import { z } from 'zod';
import { CaseVisit } from '../case-visits/case-visit.ts';
import { Fax } from '../faxes/fax.ts';

/**
 * What `GET /api/live` sends as the data of its events: `faxes` patches what the browser knows,
 * `refetch` says that there was a gap, `visits` who has which case open, all of them. The event's id resumes the stream by `Last-Event-ID`.
 */
export const LiveMessage = z.discriminatedUnion('type', [
  z.object({ type: z.literal('faxes'), faxes: z.array(Fax) }),
  z.object({ type: z.literal('refetch') }),
  z.object({ type: z.literal('visits'), visits: z.array(CaseVisit) }),
]);
export type LiveMessage = z.infer<typeof LiveMessage>;
