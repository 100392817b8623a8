import { z } from 'zod';

/**
 * `scheduled`: all that is left waits for its time; `in_doubt`: all that is left needs a person;
 * `done`: nothing is planned any more, though what failed may be tried again.
 */
export const batchStatuses = [
  'preparing',
  'scheduled',
  'running',
  'in_doubt',
  'paused',
  'stopped',
  'done',
] as const;
export type BatchStatus = (typeof batchStatuses)[number];

const Count = z.number().int();

/** Many faxes that were made of one draft, and how far they are. */
export const Batch = z.object({
  batchId: z.string(),
  name: z.string(),
  status: z.enum(batchStatuses),
  title: z.string().nullable(),
  isTestMode: z.boolean(),
  /** As it was chosen; empty for at once. */
  sendAt: z.string(),
  sendAtZone: z.string(),
  /** Recipients on the list, and those of them that get a fax. */
  listed: Count,
  total: Count,
  /** Their sum is the total. */
  counts: z.object({
    delivered: Count,
    failed: Count,
    /** At the provider, or about to be. */
    underWay: Count,
    /** On hold at the provider, or nobody knows what became of them: they need a person. */
    inDoubt: Count,
    /** For their turn, or for their next try. */
    waiting: Count,
    cancelled: Count,
  }),
  /** Until all are over, as far as can be said; null when nothing waits to leave. */
  remainingMs: z.number().nullable(),
  /** The first of those that wait for their time; null when none does. */
  nextDeparture: z
    .object({ at: z.iso.datetime(), zone: z.string(), isQuietHold: z.boolean() })
    .nullable(),
  createdAt: z.iso.datetime(),
  createdBy: z.object({ userId: z.string(), name: z.string() }),
});
export type Batch = z.infer<typeof Batch>;
export type BatchCounts = Batch['counts'];

export const BatchAnswer = z.object({ batch: Batch });

/** With the rows of the list that got no fax, the first few hundred. */
export const BatchDetails = Batch.extend({
  leftOut: z.array(
    z.object({ recipient: z.string(), name: z.string().nullable(), problem: z.string() }),
  ),
});
export type BatchDetails = z.infer<typeof BatchDetails>;
export const BatchDetailsAnswer = z.object({ batch: BatchDetails });

/** The newest ones first. */
export const BatchList = z.object({ batches: z.array(Batch), nextCursor: z.string().nullable() });
export type BatchList = z.infer<typeof BatchList>;

/** How many of those that failed are tried again. */
export const BatchRetryAnswer = z.object({ batch: Batch, retried: Count });

export const BatchParams = z.object({ batchId: z.uuid() });
export const ListBatchesQuery = z.object({
  cursor: z.uuid().optional(),
  limit: z.coerce.number().int().min(1).max(100).default(50),
});
export type ListBatchesQuery = z.infer<typeof ListBatchesQuery>;
