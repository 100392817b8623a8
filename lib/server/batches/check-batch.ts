import type { BatchCheck, CheckBatchBody } from '#lib/shared/batches/batch-check.ts';
import type { Actor } from '#lib/shared/permissions.ts';
import { requireUnsent } from '../drafts/require-draft.ts';
import { toDraft } from '../drafts/to-draft.ts';
import { readShare } from '../dropbox-sign/rate-budget.ts';
import { judgeList } from './judge-list.ts';

interface CheckBatch {
  actor: Actor;
  input: CheckBatchBody;
}

/**
 * Looks through the whole list before anything goes out: nothing is stored.
 * @throws {AppError} `not_found`, `draft_sent`, `batch_list_…`, `import_unreadable`
 */
export async function checkBatch({ actor, input }: CheckBatch): Promise<BatchCheck> {
  const draft = await requireUnsent(actor, input.draftId);
  const list = await judgeList(actor, draft, input.source);
  const kept = toDraft(draft).pages.filter(({ isLeftOut }) => !isLeftOut);
  return {
    ...list,
    pages: kept.length === 0 ? null : kept.length,
    sendsPerMinute: await readShare('batch'),
  };
}
