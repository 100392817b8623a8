import type { ActorKind, FaxEventType } from '#lib/shared/faxes/fax-event.ts';
import type { Transaction } from '../db.ts';
import { newId } from '../ids/new-id.ts';

/** By whom or by what, and for a person which one. */
export type Cause = { kind: Exclude<ActorKind, 'user'> } | { kind: 'user'; userId: string };

interface NewEvent {
  faxId: string;
  type: FaxEventType;
  cause: Cause;
  /** When it happened; the database’s time now, unless it is named. */
  at?: Date;
  attemptNumber?: number;
  statusCode?: string | null;
  nextAttemptAt?: Date | null;
  before?: string;
  /** What it was changed to. */
  after?: string;
  /** The person whom it is about. */
  subjectId?: string | null;
}

/** Appends to the history of a fax. Nothing ever changes or removes an event. */
export async function recordEvent(tx: Transaction, event: NewEvent): Promise<void> {
  await tx.faxEvent.create({
    data: {
      id: newId(),
      faxId: event.faxId,
      type: event.type,
      ...(event.at && { at: event.at }),
      actorKind: event.cause.kind,
      actorId: event.cause.kind === 'user' ? event.cause.userId : null,
      attemptNumber: event.attemptNumber ?? null,
      statusCode: event.statusCode ?? null,
      nextAttemptAt: event.nextAttemptAt ?? null,
      before: event.before ?? null,
      after: event.after ?? null,
      subjectId: event.subjectId ?? null,
    },
    select: { id: true },
  });
}
