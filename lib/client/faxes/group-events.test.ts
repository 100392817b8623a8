import { expect, test } from 'vitest';
import { makeEvent } from '../testing/make-event.ts';
import { groupEvents } from './group-events.ts';

test('folds what the same person looked at several times in a row', () => {
  const events = [
    makeEvent({ eventId: '1', type: 'document_viewed' }),
    makeEvent({ eventId: '2', type: 'document_viewed' }),
    makeEvent({ eventId: '3', type: 'document_viewed', actorName: 'Sue Support' }),
  ];
  expect(groupEvents(events).map(({ event, count }) => [event.eventId, count])).toEqual([
    ['2', 2],
    ['3', 1],
  ]);
});

test('never folds what happened to the fax', () => {
  const events = [makeEvent({ type: 'retry_requested' }), makeEvent({ type: 'retry_requested' })];
  expect(groupEvents(events)).toHaveLength(2);
});
