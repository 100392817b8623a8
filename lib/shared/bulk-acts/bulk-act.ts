import { z } from 'zod';
import { FaxCount } from '../faxes/answers.ts';
import { CountFaxesQuery } from '../faxes/list-faxes-query.ts';
import { TagChange } from '../tags/tag.ts';

/** What can be done to many faxes at once. */
export const Deed = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('delete') }),
  z.object({ kind: z.literal('send_again') }),
  TagChange.extend({ kind: z.literal('tag') }),
  z.object({ kind: z.literal('assign'), userId: z.uuid().nullable() }),
]);
export type Deed = z.infer<typeof Deed>;

/** So many rows can be chosen one by one; of more, the view is. */
const maxChosen = 5000;

/** Faxes that were chosen one by one, or a view of the list up to a place: what comes in later is not in it. */
const Chosen = z.object({ ids: z.array(z.uuid()).min(1).max(maxChosen) });
const View = z
  .record(z.string(), z.string().max(1000))
  .refine(
    (view) => CountFaxesQuery.strict().safeParse(view).success,
    'This is no view of the list.',
  );

/** The body of `POST /api/bulk-acts/checks`. */
export const CheckBulkActBody = z.object({
  deed: Deed,
  target: z.union([Chosen, z.object({ view: View })]),
});
export type CheckBulkActBody = z.infer<typeof CheckBulkActBody>;

/** What an act would find: nothing has happened yet. */
export const BulkCheck = z.object({
  /** The faxes of the choice or the view, and those of them that it can be done to. */
  total: FaxCount,
  ready: FaxCount,
  /** Where the view ends at the top. */
  upTo: z.string(),
});
export type BulkCheck = z.infer<typeof BulkCheck>;

export const BulkTarget = z.union([Chosen, z.object({ view: View, upTo: z.string().max(200) })]);
export type BulkTarget = z.infer<typeof BulkTarget>;

/** The body of `POST /api/bulk-acts`; the same id again is the same act. */
export const StartBulkActBody = z.object({ bulkActId: z.uuid(), deed: Deed, target: BulkTarget });
export type StartBulkActBody = z.infer<typeof StartBulkActBody>;

export const BulkActParams = z.object({ bulkActId: z.uuid() });

export const bulkActStatuses = ['running', 'done', 'stopped'] as const;

/** Work on many faxes, as far as it has come. */
export const BulkAct = z.object({
  bulkActId: z.string(),
  kind: z.enum(['delete', 'send_again', 'tag', 'assign']),
  status: z.enum(bulkActStatuses),
  total: FaxCount,
  done: z.number(),
  /** What it could not be done to, each reason once. */
  skipped: z.array(z.object({ sentence: z.string(), count: z.number() })),
  createdAt: z.iso.datetime(),
});
export type BulkAct = z.infer<typeof BulkAct>;

export const BulkActAnswer = z.object({ bulkAct: BulkAct });
export const BulkActList = z.object({ bulkActs: z.array(BulkAct) });
