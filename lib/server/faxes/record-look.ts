import type { Actor } from '#lib/shared/permissions.ts';
import { db } from '../db.ts';
import { recordEvent } from './record-event.ts';

/** A page that refreshes itself, or a viewer that reads in pieces, is one look and not many. */
const SAME_LOOK_MS = 10 * 60_000;

/** Records who saw a fax, a document of it or the received copy: access is part of its history. */
export async function recordLook(
  actor: Actor,
  faxId: string,
  type: 'viewed' | 'document_viewed' | 'copy_downloaded',
): Promise<void> {
  const since = new Date(Date.now() - SAME_LOOK_MS);
  const recent = await db().faxEvent.findFirst({
    where: { faxId, type, actorId: actor.userId, at: { gte: since } },
    select: { id: true },
  });
  if (recent) return;
  await recordEvent(db(), { faxId, type, cause: { kind: 'user', userId: actor.userId } });
}
