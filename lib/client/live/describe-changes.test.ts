import { expect, test } from 'vitest';
import { makeFax } from '../testing/make-fax.ts';
import { describeChanges } from './describe-changes.ts';

const known = new Map(
  ['a', 'b', 'c', 'd'].map((faxId) => [faxId, makeFax({ faxId, status: 'queued' })]),
);

test('says nothing when the status is the same', () => {
  expect(describeChanges(known, [makeFax({ faxId: 'a', status: 'queued' })])).toEqual([]);
});

test('counts many changes instead of reading them all aloud', () => {
  const all = ['a', 'b', 'c', 'd'].map((faxId) => makeFax({ faxId }));
  expect(describeChanges(known, all)).toEqual(['4 faxes changed.']);
});
