import { expect, it } from 'vitest';
import { judgeTest } from './judge-test.ts';

const askedAt = '2026-11-24T10:00:00.000Z';
const before = '2026-11-24T09:59:59.999Z';
const after = '2026-11-24T10:00:00.120Z';

it('awaits a test, and takes none from before for it', () => {
  expect(judgeTest({ askedAt: null, lastTestAt: before, isOverdue: false }).state).toBe('none');
  expect(judgeTest({ askedAt, lastTestAt: null, isOverdue: false }).state).toBe('awaited');
  expect(judgeTest({ askedAt, lastTestAt: before, isOverdue: false }).state).toBe('awaited');
});

it('says how long the test took, and that it never came', () => {
  expect(judgeTest({ askedAt, lastTestAt: after, isOverdue: true })).toEqual({
    state: 'arrived',
    afterMs: 120,
  });
  expect(judgeTest({ askedAt, lastTestAt: before, isOverdue: true }).state).toBe('missing');
});
