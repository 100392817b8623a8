import { BulkTarget, Deed } from '#lib/shared/bulk-acts/bulk-act.ts';
import type { Actor } from '#lib/shared/permissions.ts';
import { findUser } from '../auth/find-user.ts';
import { db, inTransaction } from '../db.ts';
import type { FaxPlace } from '../faxes/fax-cursor.ts';
import type { BulkAct } from '../generated/prisma/client.ts';
import { enqueue } from '../jobs/enqueue.ts';
import { findTargets } from './find-targets.ts';
import { takeStep } from './take-step.ts';

/** After so long the acts of others have their turn. */
const TURN_MS = 5000;

/**
 * Goes on with an act from the last fax that it came to, wherever whoever began it was killed. Who
 * began it is asked for anew: what they may not do any more is not done.
 */
export async function carryOnBulkAct(bulkActId: string): Promise<void> {
  const until = performance.now() + TURN_MS;
  while (performance.now() < until) {
    const act = await db().bulkAct.findUnique({ where: { id: bulkActId } });
    if (act?.status !== 'running') return;
    const actor = await findUser(act.createdById);
    if (!actor) return await end(bulkActId, 'stopped');
    const places = await findTargets(actor, BulkTarget.parse(act.target), toPlace(act));
    if (places.length === 0) return await end(bulkActId, 'done');
    await takeSteps({ act, actor, places, until });
  }
  await inTransaction((tx) => enqueue(tx, 'carry-on-bulk-act', { bulkActId }, { key: bulkActId }));
}

interface Steps {
  act: BulkAct;
  actor: Actor;
  places: readonly FaxPlace[];
  until: number;
}

/** Ends early where the act was stopped, or another worker is ahead. */
async function takeSteps({ act, actor, places, until }: Steps): Promise<void> {
  const deed = Deed.parse(act.deed);
  for (const place of places) {
    if (performance.now() >= until) return;
    if (!(await takeStep({ bulkActId: act.id, actor, deed, place }))) return;
  }
}

function toPlace({ placeAt, placeId }: BulkAct): FaxPlace | null {
  return placeAt && placeId ? { createdAt: placeAt, id: placeId } : null;
}

async function end(id: string, status: 'done' | 'stopped'): Promise<void> {
  await db().bulkAct.updateMany({
    where: { id, status: 'running' },
    data: { status, endedAt: new Date() },
  });
}
