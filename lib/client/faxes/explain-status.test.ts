import { expect, test } from 'vitest';
import { codeAdvice } from '#lib/shared/faxes/failure-advice.ts';
import { makeAttempt, makeTransmission } from '../testing/make-attempt.ts';
import { makeEvent } from '../testing/make-event.ts';
import { makeFax } from '../testing/make-fax.ts';
import { describeReason } from './describe-status.ts';
import { explainStatus } from './explain-status.ts';

const now = new Date('2026-11-24T14:30:00.000Z');
const nextAttemptAt = '2026-11-24T14:32:00.000Z';

test('names the reason and the next try of a fax that waits', () => {
  const fax = makeFax({ status: 'queued', statusCode: 'error_busy', nextAttemptAt });
  expect(describeReason(fax, now)).toMatch(/^line busy, next try \d\d:\d\d$/);
  expect(explainStatus(fax, now).sentence).toMatch(/^The line was busy\. Next try \d\d:\d\d\.$/);
});

test('says that the next try waits for the end of quiet hours', () => {
  const fax = makeFax({ status: 'queued', statusCode: 'error_busy', nextAttemptAt });
  const held = { ...fax, events: [makeEvent({ type: 'postponed', nextAttemptAt })] };
  expect(explainStatus(held, now).sentence).toMatch(
    /Next try \d\d:\d\d, when quiet hours at the recipient end\.$/,
  );
});

test('says no more than the word where the word is enough', () => {
  expect(describeReason(makeFax({ status: 'delivered' }), now)).toBeNull();
  expect(describeReason(makeFax({ status: 'queued', statusCode: null }), now)).toBeNull();
});

test.each(Object.keys(codeAdvice))('explains a fax that failed with %s', (statusCode) => {
  const { sentence, advice } = explainStatus(makeFax({ status: 'failed', statusCode }), now);
  expect(sentence).toContain(codeAdvice[statusCode]?.sentence);
  expect(advice).toBe(codeAdvice[statusCode]?.advice);
});

test('shows a code that nobody knows as it came', () => {
  const fax = makeFax({ status: 'failed', statusCode: 'error_from_the_future' });
  expect(explainStatus(fax, now).sentence).toContain('error_from_the_future');
  expect(describeReason(fax, now)).toBe('unknown reason');
});

test('says when only some recipients got it', () => {
  const fax = makeFax({ status: 'failed', statusCode: 'error_busy', isPartial: true });
  expect(explainStatus(fax, now).sentence).toContain('Some recipients got it');
});

test('counts the tries that the policy has for the reason', () => {
  const busy = makeAttempt({ transmissions: [makeTransmission({ statusCode: 'error_busy' })] });
  const fax = makeFax({
    status: 'queued',
    statusCode: 'error_busy',
    nextAttemptAt,
    attempts: [busy],
  });
  expect(describeReason(fax, now)).toMatch(/^line busy, next try \d\d:\d\d, 2 of 5$/);
});

test.each([
  ['destination', 'another fax to this number first'],
  ['account', 'account paused'],
] as const)('says that a fax waits for the %s', (waitReason, reason) => {
  const fax = makeFax({ status: 'queued', statusCode: 'error_busy', waitReason });
  expect(describeReason(fax, now)).toBe(reason);
});

test.each([
  ['14:31', '17:00', null],
  ['14:29', '17:00', 'takes longer than usual'],
  ['11:00', '14:00', 'stuck'],
])('marks a try that is late from %s and stuck from %s', (late, stuck, reason) => {
  const at = (clock: string) => `2026-11-24T${clock}:00.000Z`;
  const attempt = makeAttempt({ state: 'accepted', lateAt: at(late), stuckAt: at(stuck) });
  const fax = makeFax({ status: 'transmitting', attempts: [attempt] });
  expect(describeReason(fax, now)).toBe(reason);
});

test('leaves an outcome to a person only when its time is over', () => {
  const unknown = (decidableAt: string) =>
    makeFax({
      status: 'outcome_unknown',
      attempts: [makeAttempt({ state: 'unknown', decidableAt })],
    });
  expect(describeReason(unknown('2026-11-24T14:45:00.000Z'), now)).toBe('Faxdesk is finding out');
  expect(describeReason(unknown('2026-11-24T14:29:00.000Z'), now)).toBe('somebody has to decide');
});
