import { expect, test } from 'vitest';
import { describeDelivery, describeFailures } from './describe-history.ts';
import { describeLast } from './describe-suggestion.ts';

const now = new Date(2026, 10, 25, 9, 0);
const monday = new Date(2026, 10, 23, 9, 0).toISOString();
const nothing = {
  faxes: 0,
  lastDeliveredAt: null,
  failuresInARow: 0,
  failureCode: null,
  failingSince: null,
};

test('says how often and why the last faxes failed', () => {
  const failing = { failureCode: 'error_disconnected', failingSince: monday };
  expect(describeFailures({ ...nothing, ...failing, failuresInARow: 3 }, now)).toBe(
    'The last 3 faxes to it failed: number not in service, since Monday.',
  );
  expect(describeFailures({ ...nothing, ...failing, failuresInARow: 1 }, now)).toBe(
    'The last fax to it failed Monday: number not in service.',
  );
  expect(describeFailures(nothing, now)).toBeNull();
});

test('says when something arrived', () => {
  expect(describeDelivery({ ...nothing, lastDeliveredAt: monday }, now)).toBe(
    'Last delivered Monday.',
  );
  expect(describeDelivery(nothing, now)).toBeNull();
});

test('says of a suggestion how its last fax ended', () => {
  const suggestion = { number: '+12025550139', kind: 'phone', label: null } as const;
  const nobody = { contactId: null, name: null, organisation: null };
  const describe = (status: 'failed' | 'delivered', statusCode: string) =>
    describeLast({ ...suggestion, ...nobody, last: { status, statusCode, at: monday } }, now);
  expect(describe('failed', 'error_busy')).toBe('failed Monday: line busy');
  expect(describe('delivered', 'success')).toBe('delivered Monday');
});
