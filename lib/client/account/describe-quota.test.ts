import { expect, test } from 'vitest';
import { describeQuota, isScarce } from './describe-quota.ts';

const quota = (pagesLeft: number, daysLeft: number | null) => ({
  pagesLeft,
  daysLeft,
  asOf: '2026-11-24T10:00:00.000Z',
});

test.each([
  [1240, 12, '1,240 fax pages left, about 12 days at your pace.'],
  [1, 1, '1 fax page left, about 1 day at your pace.'],
  [9, 0, '9 fax pages left, less than a day at your pace.'],
  [9000, 400, '9,000 fax pages left, enough for more than two months at your pace.'],
  [0, 0, '0 fax pages left.'],
  [300, null, '300 fax pages left.'],
])('tells %i pages and %s days', (pagesLeft, daysLeft, text) => {
  expect(describeQuota(quota(pagesLeft, daysLeft))).toBe(text);
});

test.each([
  [49, null, true],
  [50, null, false],
  [1000, 4, true],
  [1000, 5, false],
])('warns of %i pages and %s days: %s', (pagesLeft, daysLeft, expected) => {
  expect(isScarce(quota(pagesLeft, daysLeft))).toBe(expected);
});
