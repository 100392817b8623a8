import { expect, test } from 'vitest';
import { listStatusGroups } from './status-groups.ts';

const labelsOf = (...args: Parameters<typeof listStatusGroups>) =>
  listStatusGroups(...args).map((group) => group.label);

test('offers deleted faxes only to those who see any fax', () => {
  expect(labelsOf({ chosen: [], hasHistory: false })).not.toContain('Deleted');
  expect(labelsOf({ chosen: [], hasHistory: true })).toContain('Deleted');
});

test('names a choice of the URL that is no group', () => {
  expect(labelsOf({ chosen: ['failed', 'queued'], hasHistory: false }).at(-1)).toBe(
    'Failed, Queued',
  );
});

test('knows a group in any order', () => {
  const chosen = ['outcome_unknown', 'failed', 'on_hold'] as const;
  expect(labelsOf({ chosen, hasHistory: false })).toHaveLength(5);
});
