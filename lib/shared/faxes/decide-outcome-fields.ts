import { z } from 'zod';

/** What a person may do about a try that nobody can confirm. */
export const outcomeDecisions = ['send_again', 'close'] as const;
export type OutcomeDecision = (typeof outcomeDecisions)[number];

/** The body of `POST /api/faxes/{faxId}/outcome`. */
export const DecideOutcomeFields = z.object({ decision: z.enum(outcomeDecisions) });
