import { expect, test } from 'vitest';
import { describeCount } from './describe-count.ts';

test.each([
  [0, false, '0 faxes'],
  [1, false, '1 fax'],
  [1000, false, '1,000 faxes'],
  [1001, true, 'about 1,000 faxes'],
  [12_345, true, 'about 12,000 faxes'],
  [987_654, true, 'about 990,000 faxes'],
])('says of %s (estimated: %s): %s', (count, isEstimate, text) => {
  expect(describeCount({ count, isEstimate })).toBe(text);
});
