import { expect, test } from 'vitest';
import { faxEventTypes } from '#lib/shared/faxes/fax-event.ts';
import { makeEvent } from '../testing/make-event.ts';
import { describeEvent } from './describe-event.ts';

test.each(faxEventTypes)('tells %s as a sentence', (type) => {
  expect(describeEvent(makeEvent({ type })).text).toMatch(/^[A-Z].*\.$/);
});

test('names who did it', () => {
  expect(describeEvent(makeEvent({ type: 'retry_requested' })).text).toBe(
    'Sam Staff asked for another try.',
  );
  expect(describeEvent(makeEvent({ type: 'deleted', actorName: null })).text).toBe(
    'Somebody deleted the fax.',
  );
});

test('tells a success from a failure', () => {
  const changed = (statusCode: string) =>
    describeEvent(makeEvent({ type: 'transmission_changed', statusCode }));
  expect(changed('success')).toEqual({ text: 'The other machine took all pages.', tone: 'good' });
  expect(changed('error_busy')).toEqual({ text: 'The line was busy.', tone: 'bad' });
  expect(changed('on_hold').tone).toBe('wait');
});
