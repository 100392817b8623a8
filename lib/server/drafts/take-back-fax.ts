import type { Draft } from '#lib/shared/drafts/draft.ts';
import type { Actor } from '#lib/shared/permissions.ts';
import { toWallTime } from '#lib/shared/time-zones/wall-time.ts';
import { changeFax } from '../faxes/change-fax.ts';
import { recordEvent } from '../faxes/record-event.ts';
import { requireFax } from '../faxes/require-fax.ts';
import { requireScheduled } from '../faxes/require-scheduled.ts';
import type { FaxRow } from '../faxes/to-fax.ts';
import { copyFax, readFaxContent } from './copy-fax.ts';
import { requireDraft } from './require-draft.ts';
import { toDraft } from './to-draft.ts';

interface TakeBackFax {
  actor: Actor;
  input: { faxId: string };
}

/**
 * Turns a fax that waits for its time back into a draft, its time included. The fax is cancelled.
 * @throws {AppError} `not_found`, `forbidden`, `fax_not_scheduled`
 */
export async function takeBackFax({ actor, input }: TakeBackFax): Promise<Draft> {
  await requireFax(actor, 'retry', input.faxId);
  const row = await requireFax(actor, 'download', input.faxId);
  const content = await readFaxContent(row);
  const draftId = await changeFax(row.id, async (tx, fax, now) => {
    requireScheduled(fax);
    await tx.fax.update({ where: { id: fax.id }, data: { cancelledAt: now } });
    const cause = { kind: 'user', userId: actor.userId } as const;
    await recordEvent(tx, { faxId: fax.id, type: 'taken_back', cause });
    const fields = { ...content.fields, ...toChosenTime(fax) };
    return await copyFax(tx, actor, { ...content, fields });
  });
  return toDraft(await requireDraft(actor, draftId));
}

/** What quiet hours chose is chosen anew. */
function toChosenTime({
  scheduledAt,
  scheduledZone,
  isQuietHold,
}: Pick<FaxRow, 'scheduledAt' | 'scheduledZone' | 'isQuietHold'>) {
  if (!scheduledAt || !scheduledZone || isQuietHold) return {};
  return { sendAt: toWallTime(scheduledAt, scheduledZone), sendAtZone: scheduledZone };
}
