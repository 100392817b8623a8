import { expect, it } from 'vitest';
import { readPlaywright, readVitest, sum, toLine, withExit } from './tally.ts';

const clean = { passed: 3, failed: 0, skipped: 0 };

it('reads both runners and ends with one line', () => {
  const vitest = readVitest(
    '{"numPassedTests":3,"numFailedTests":1,"numPendingTests":1,"numTodoTests":1,"success":false}',
  );
  const playwright = readPlaywright(
    '{"stats":{"expected":4,"unexpected":2,"flaky":1,"skipped":0}}',
  );
  expect(toLine(sum([vitest, playwright]))).toBe('8 passed, 3 failed, 2 skipped');
});

it('says nothing of skipped tests when there are none', () => {
  expect(toLine(clean)).toBe('3 passed, 0 failed');
});

it('counts a runner that fails without a failed test', () => {
  expect(withExit(clean, true)).toEqual(clean);
  expect(withExit(clean, false)).toEqual({ ...clean, failed: 1 });
  expect(withExit({ ...clean, failed: 2 }, false)).toEqual({ ...clean, failed: 2 });
});
