import { expect, test } from 'vitest';
import { makeFax } from '../testing/make-fax.ts';
import { chooseTags, markTags } from './choose-tags.ts';

const urgent = { tagId: 'urgent', name: 'Urgent', color: null };
const lab = { tagId: 'lab', name: 'Lab', color: null };

test('knows which tags all of some faxes have, and which only some', () => {
  const faxes = [
    makeFax({ tags: [urgent, lab] }),
    makeFax({ tags: [lab] }),
    makeFax({ tags: [lab] }),
  ];
  expect([...markTags(faxes)]).toEqual([
    ['urgent', null],
    ['lab', true],
  ]);
});

test('asks for what was changed alone', () => {
  const seen = new Map([
    ['urgent', null],
    ['lab', true],
  ]);
  expect(chooseTags(seen, seen)).toEqual({ add: [], remove: [] });
  const chosen = new Map([...seen, ['lab', false] as const, ['urgent', true] as const]);
  expect(chooseTags(seen, chosen)).toEqual({ add: ['urgent'], remove: ['lab'] });
  expect(chooseTags(new Map(), new Map([['new', false]]))).toEqual({ add: [], remove: [] });
  expect(chooseTags(new Map([['urgent', null]]), new Map([['urgent', false]])).remove).toEqual([
    'urgent',
  ]);
});
