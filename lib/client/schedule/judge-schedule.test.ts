import { expect, it } from 'vitest';
import { judgeSchedule } from './judge-schedule.ts';

const now = new Date('2026-10-25T12:00:00Z');
const judge = (sendAt: string) =>
  judgeSchedule({ sendAt, sendAtZone: 'America/New_York' }, now, 'Europe/Berlin');

it('says when it leaves, in both zones', () => {
  expect(judge('2026-10-26T09:00')).toEqual({
    isRight: true,
    sentence: 'Leaves Mon 26 Oct, 09:00 New York time (14:00 your time).',
  });
});

it('says that a time comes twice, has passed, or never comes', () => {
  expect(judge('2026-11-01T01:30').sentence).toMatch(/shows it twice: the first one is meant/);
  expect(judge('2026-10-25T07:00')).toMatchObject({ isRight: false });
  expect(judge('2027-03-14T02:30').sentence).toMatch(/put forward/);
});
