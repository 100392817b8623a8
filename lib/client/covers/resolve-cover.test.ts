import { expect, test } from 'vitest';
import type { CoverTemplateList } from '#lib/shared/cover-templates/cover-template.ts';
import { resolveCover } from './resolve-cover.ts';

const makeTemplate = (templateId: string) => ({
  templateId,
  name: templateId,
  blocks: [],
  version: 1,
  updatedAt: '2026-11-24T10:00:00.000Z',
});
const list: CoverTemplateList = {
  templates: [makeTemplate('a'), makeTemplate('b')],
  defaultCover: 'a',
  isCoverEnforced: false,
};

test('takes the office’s default where nobody chose', () => {
  expect(resolveCover('default', list)).toMatchObject({
    kind: 'template',
    template: list.templates[0],
  });
  expect(resolveCover('default', { ...list, defaultCover: 'none' })).toEqual({ kind: 'none' });
});

test('takes what was chosen, unless the office insists on its own', () => {
  expect(resolveCover('b', list)).toMatchObject({ template: { templateId: 'b' } });
  expect(resolveCover('none', { ...list, isCoverEnforced: true })).toMatchObject({
    template: { templateId: 'a' },
  });
});

test('knows a cover page that was archived since it was chosen', () => {
  expect(resolveCover('c', list)).toEqual({ kind: 'gone' });
});
