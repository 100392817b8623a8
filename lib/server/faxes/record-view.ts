import type { Actor } from '#lib/shared/permissions.ts';
import { db } from '../db.ts';
import { recordEvent } from './record-event.ts';

/** A page that refreshes itself is one look, not many. */
const SAME_LOOK_MS = 10 * 60_000;

/** Records who saw a fax: access to it is part of its history. */
export async function recordView(actor: Actor, faxId: string): Promise<void> {
  const since = new Date(Date.now() - SAME_LOOK_MS);
  const recent = await db().faxEvent.findFirst({
    where: { faxId, type: 'viewed', actorId: actor.userId, at: { gte: since } },
    select: { id: true },
  });
  if (recent) return;
  await recordEvent(db(), { faxId, type: 'viewed', cause: { kind: 'user', userId: actor.userId } });
}
