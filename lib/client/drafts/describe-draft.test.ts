import { expect, test } from 'vitest';
import { emptyFields } from '#lib/shared/drafts/draft-fields.ts';
import { addFile } from './draft-papers.ts';
import { describeDraft } from './describe-draft.ts';

const id = (last: number) => `01900000-0000-7000-8000-00000000000${last}`;
const draft = {
  ...emptyFields,
  draftId: id(0),
  version: 1,
  documents: [],
  pages: [],
  updatedAt: '2026-11-25T00:00:00.000Z',
  expiresAt: '2026-12-25T00:00:00.000Z',
  faxId: null,
  batchId: null,
};

test('names the number as people write it, and what is typed where it is none', () => {
  expect(describeDraft({ ...draft, recipient: '2025550100' }).recipient).toBe('(202) 555-0100');
  expect(describeDraft({ ...draft, recipient: '(202) 5' }).recipient).toBe('(202) 5');
  expect(describeDraft(draft).recipient).toBe('nobody yet');
});

test('names the title, else the first document and how many more there are', () => {
  const one = addFile({ documents: [], pages: [] }, id(1), { name: 'a.pdf', size: 1 });
  const two = addFile(one, id(2), { name: 'b.pdf', size: 1 });
  expect(describeDraft(draft).documents).toBe('No documents');
  expect(describeDraft({ ...draft, documents: [...one.documents] }).documents).toBe('a.pdf');
  const both = { ...draft, documents: [...two.documents] };
  expect(describeDraft(both).documents).toBe('a.pdf and 1 more');
  expect(describeDraft({ ...both, title: 'Lease' }).documents).toBe('Lease');
});
