import { z } from 'zod';

/** The body of an error answer, `application/problem+json` (RFC 9457), with our code and request id. */
export const Problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number(),
  detail: z.string(),
  code: z.string(),
  requestId: z.string(),
  fields: z.record(z.string(), z.string()).optional(),
  /** What is there instead of what was expected: a draft’s newer version, an upload’s offset. */
  current: z.unknown().optional(),
});
export type Problem = z.infer<typeof Problem>;
