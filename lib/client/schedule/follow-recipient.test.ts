import { expect, it } from 'vitest';
import { followRecipient } from './follow-recipient.ts';

const [chicago, london] = ['America/Chicago', 'Europe/London'];
const follow = (zone: string, after: string) =>
  followRecipient({ zone, before: '+13125550100', after });

it('goes with the recipient where the time was by their clock', () => {
  expect(follow(chicago, '+442079460018')).toBe(london);
});

it('stays where it was another clock, or the new number tells none', () => {
  expect(follow('Asia/Tokyo', '+442079460018')).toBe('Asia/Tokyo');
  expect(follow(chicago, '+18005550100')).toBe(chicago);
});
