import { expect, it } from 'vitest';
import { findQuietFaxes } from './find-quiet-faxes.ts';

const asked = {
  recipients: ['+12125550100', '+12125550122', '+14155550100', 'desk@clinic.example'],
  ...{ officeZone: 'UTC', quietHours: { from: '21:00', until: '08:00' } },
  schedule: { sendAt: '', sendAtZone: '' },
  now: new Date('2026-11-26T03:00:00Z'),
};

it('counts those where it is night, and says when the first of them leaves', () => {
  expect(findQuietFaxes(asked)).toEqual({
    count: 2,
    at: new Date('2026-11-26T13:00:00Z'),
    zone: 'America/New_York',
  });
});

it('looks at the time that was chosen, by the clock of each', () => {
  const at = (sendAt: string) =>
    findQuietFaxes({ ...asked, schedule: { sendAt, sendAtZone: 'recipient' } })?.count;
  expect([at('2026-11-27T07:30'), at('2026-11-27T09:00')]).toEqual([3, undefined]);
});

it('finds none where the office keeps no quiet hours', () => {
  expect(findQuietFaxes({ ...asked, quietHours: null })).toBeNull();
});
