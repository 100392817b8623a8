import { z } from 'zod';
import type { FaxDetails } from '#lib/shared/faxes/answers.ts';
import { actorKinds, faxEventTypes, type FaxEvent } from '#lib/shared/faxes/fax-event.ts';
import type { Actor } from '#lib/shared/permissions.ts';
import { listSenderMessages } from '../cases/list-sender-messages.ts';
import { db } from '../db.ts';
import type { FaxEvent as FaxEventRow } from '../generated/prisma/client.ts';
import { findLinked } from './find-linked.ts';
import { recordLook } from './record-look.ts';
import { requireFax } from './require-fax.ts';
import { toFax } from './to-fax.ts';

interface GetFax {
  actor: Actor;
  input: { faxId: string };
}

/** One fax with its timeline; that it was looked at is recorded. @throws {AppError} `not_found` */
export async function getFax({ actor, input }: GetFax): Promise<FaxDetails> {
  const fax = await requireFax(actor, 'view', input.faxId);
  await recordLook(actor, fax.id, 'viewed');
  return {
    ...toFax(fax),
    ...(await findLinked(actor, fax)),
    messages: await listSenderMessages(fax.id),
    events: await listEvents(fax.id),
  };
}

const EventType = z.enum(faxEventTypes);
const ActorKindColumn = z.enum(actorKinds);

async function listEvents(faxId: string): Promise<FaxEvent[]> {
  const rows = await db().faxEvent.findMany({
    where: { faxId },
    orderBy: [{ at: 'asc' }, { id: 'asc' }],
  });
  const names = await findNames(rows);
  const nameOf = (userId: string | null) => (userId && names.get(userId)) || null;
  return rows.map((row) => ({
    eventId: row.id,
    type: EventType.parse(row.type),
    at: row.at.toISOString(),
    actorKind: ActorKindColumn.parse(row.actorKind),
    actorName: nameOf(row.actorId),
    attemptNumber: row.attemptNumber,
    statusCode: row.statusCode,
    nextAttemptAt: row.nextAttemptAt?.toISOString() ?? null,
    before: row.before,
    after: row.after,
    subjectName: nameOf(row.subjectId),
  }));
}

async function findNames(rows: FaxEventRow[]): Promise<Map<string, string>> {
  const ids = [...new Set(rows.flatMap((row) => [row.actorId ?? [], row.subjectId ?? []].flat()))];
  const users = await db().user.findMany({
    where: { id: { in: ids } },
    select: { id: true, name: true },
  });
  return new Map(users.map((user) => [user.id, user.name]));
}
