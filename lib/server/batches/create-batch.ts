import { chooseRows } from '#lib/shared/batches/choose-rows.ts';
import type { Batch } from '#lib/shared/batches/batch.ts';
import type { SendBatchBody } from '#lib/shared/batches/send-batch-body.ts';
import { AppError } from '#lib/shared/errors.ts';
import type { Actor } from '#lib/shared/permissions.ts';
import { db, inTransaction } from '../db.ts';
import { claimDraft } from '../drafts/claim-draft.ts';
import type { DraftRow } from '../drafts/draft-row.ts';
import { holdDraft } from '../drafts/hold-draft.ts';
import { isSent } from '../drafts/is-sent.ts';
import { readSettled, requireSeen } from '../drafts/read-settled.ts';
import { requireDraft } from '../drafts/require-draft.ts';
import { newId } from '../ids/new-id.ts';
import { enqueue } from '../jobs/enqueue.ts';
import { composeBatch } from './compose-batch.ts';
import { insertBatch } from './insert-batch.ts';
import { judgeList } from './judge-list.ts';
import type { JudgedRow } from './judge-rows.ts';
import { readBatch } from './read-batch.ts';
import { requireBatchTime } from './require-batch-time.ts';

interface CreateBatch {
  actor: Actor;
  input: SendBatchBody & { draftId: string };
}

/**
 * Makes the draft a batch, once: a repeat with the same list answers the same batch. Its faxes are
 * made by a worker.
 * @throws {AppError} `not_found`, `draft_sent` when it became one fax, `draft_changed`,
 *   `draft_incomplete`, `batch_fields_unknown`, `batch_rows_refused`, `batch_changed` when the list is
 *   another one than was agreed to, `batch_sent_to_others` when the draft was sent to another list,
 *   `invalid_input` for a time that has passed, and why it can't be printed
 */
export async function createBatch({ actor, input }: CreateBatch): Promise<Batch> {
  const { id, batchId } = await requireDraft(actor, input.draftId);
  if (batchId !== null) return await readRepeated(batchId, input);
  return await holdDraft(id, () => printAndSend({ actor, input }));
}

async function printAndSend({ actor, input }: CreateBatch): Promise<Batch> {
  const draft = await readSettled(actor, input.draftId);
  if (draft.batchId !== null) return await readRepeated(draft.batchId, input);
  if (isSent(draft)) throw new AppError('draft_sent');
  requireSeen(draft, input);
  if (input.sendAt !== '') requireBatchTime(input);
  const rows = await decideRows(actor, draft, input);
  const composed = await composeBatch(actor, draft, input);
  const batchId = await inTransaction(async (tx) => {
    const newBatchId = newId();
    const existing = await claimDraft(tx, { actor, draft, batchId: newBatchId });
    if (existing) return existing;
    const { name, listDigest, sendAt, sendAtZone, ignoreQuietHours: isQuietExempt } = input;
    const schedule = { sendAt, sendAtZone, isQuietExempt };
    await insertBatch(tx, {
      actor,
      batchId: newBatchId,
      name,
      listDigest,
      schedule,
      rows,
      composed,
    });
    await enqueue(tx, 'carry-on-batch', { batchId: newBatchId }, { key: newBatchId });
    return newBatchId;
  });
  return await readRepeated(batchId, input);
}

/** The batch that was made of this draft, for whoever asked for the same one. */
async function readRepeated(batchId: string, { listDigest }: SendBatchBody): Promise<Batch> {
  const made = await db().batch.findUniqueOrThrow({
    where: { id: batchId },
    select: { listDigest: true },
  });
  // Of those made before there was a digest nobody knows better.
  if (made.listDigest !== null && made.listDigest !== listDigest)
    throw new AppError('batch_sent_to_others');
  return await readBatch(batchId);
}

/** All rows of the list, those without a problem being the faxes that were agreed to. */
async function decideRows(
  actor: Actor,
  draft: DraftRow,
  { source, leaveOut, count, listDigest }: SendBatchBody,
): Promise<JudgedRow[]> {
  const { rows, unknownFields, listDigest: current } = await judgeList(actor, draft, source);
  if (unknownFields.length > 0) throw new AppError('batch_fields_unknown');
  const isAnyRefused = rows.some(({ problem }) => problem !== null);
  if (isAnyRefused && !leaveOut.includes('refused')) throw new AppError('batch_rows_refused');
  const chosen = new Set(chooseRows(rows, leaveOut));
  if (chosen.size === 0) throw new AppError('batch_list_empty');
  if (current !== listDigest || chosen.size !== count)
    throw new AppError('batch_changed', { current: chosen.size });
  return rows.map((row) => (chosen.has(row) || row.problem ? row : toLeftOut(row)));
}

function toLeftOut(row: JudgedRow): JudgedRow {
  const sentence = `Left out: ${row.hint?.sentence ?? ''}`;
  return { ...row, problem: { kind: 'not_allowed', sentence } };
}
