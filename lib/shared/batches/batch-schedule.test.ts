import { expect, test } from 'vitest';
import { findBatchStart, recipientZone, refuseBatchTime } from './batch-schedule.ts';

const now = new Date('2026-11-25T14:30:00Z');
const nine = { sendAt: '2026-11-25T10:00', sendAtZone: recipientZone };
const start = (recipient: string) =>
  findBatchStart(nine, { recipient, officeZone: 'America/Chicago', now });

test('each recipient has the time of their own clock, and where it has passed there it is now', () => {
  expect(start('+12125550100')?.at.toISOString()).toBe('2026-11-25T15:00:00.000Z');
  expect(start('+14155550100')?.at.toISOString()).toBe('2026-11-25T18:00:00.000Z');
  expect(start('+442079460958')).toBeNull();
});

test('a number that does not tell has the office’s clock', () => {
  expect(start('desk@clinic.example')).toEqual({
    at: new Date('2026-11-25T16:00:00Z'),
    zone: 'America/Chicago',
  });
});

test('a time that has passed is refused', () => {
  expect(refuseBatchTime({ ...nine, sendAt: '2026-11-24T10:00' }, 'UTC', now)).toContain('passed');
  expect(refuseBatchTime(nine, 'America/Chicago', now)).toBeNull();
});
