import { expect, test } from 'vitest';
import { codeAdvice } from '#lib/shared/faxes/failure-advice.ts';
import { makeFax } from '../testing/make-fax.ts';
import { describeReason } from './describe-status.ts';
import { explainStatus } from './explain-status.ts';

const nextAttemptAt = '2026-11-24T14:32:00.000Z';

test('names the reason and the next try of a fax that waits', () => {
  const fax = makeFax({ status: 'queued', statusCode: 'error_busy', nextAttemptAt });
  expect(describeReason(fax)).toMatch(/^line busy, next try \d\d:\d\d$/);
  expect(explainStatus(fax).sentence).toMatch(/^The line was busy\. The next try starts at/);
});

test('says no more than the word where the word is enough', () => {
  expect(describeReason(makeFax({ status: 'delivered' }))).toBeNull();
  expect(describeReason(makeFax({ status: 'queued', statusCode: null }))).toBeNull();
});

test.each(Object.keys(codeAdvice))('explains a fax that failed with %s', (statusCode) => {
  const { sentence, advice } = explainStatus(makeFax({ status: 'failed', statusCode }));
  expect(sentence).toContain(codeAdvice[statusCode]?.sentence);
  expect(advice).toBe(codeAdvice[statusCode]?.advice);
});

test('shows a code that nobody knows as it came', () => {
  const fax = makeFax({ status: 'failed', statusCode: 'error_from_the_future' });
  expect(explainStatus(fax).sentence).toContain('error_from_the_future');
  expect(describeReason(fax)).toBe('unknown reason');
});

test('says when only some recipients got it', () => {
  const fax = makeFax({ status: 'failed', statusCode: 'error_busy', isPartial: true });
  expect(explainStatus(fax).sentence).toContain('Some recipients got it');
});
