import type { FaxEvent } from '#lib/shared/faxes/fax-event.ts';

/** An event for tests, with whatever the test is about. */
export function makeEvent(changes: Partial<FaxEvent> = {}): FaxEvent {
  return {
    eventId: 'event-1',
    type: 'created',
    at: '2026-11-24T10:00:00.000Z',
    actorKind: 'user',
    actorName: 'Sam Staff',
    attemptNumber: null,
    statusCode: null,
    nextAttemptAt: null,
    before: null,
    after: null,
    subjectName: null,
    ...changes,
  };
}
