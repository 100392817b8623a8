import { describe, expect, it } from 'vitest';
import { toDraftPage, type DraftPage } from '#lib/shared/drafts/draft-page.ts';
import type { FindingKind } from '#lib/shared/pages/page-facts.ts';
import { canRemedy, describePlaces, groupFindings } from './group-findings.ts';
import type { FaxPage } from './use-fax-pages.ts';

const documentId = '019ab9c0-0000-7000-8000-000000000009';

function page(number: number, kinds: FindingKind[], change: Partial<DraftPage> = {}): FaxPage {
  const findings = kinds.map((kind) => ({ kind, value: null }));
  const entry = { ...toDraftPage(documentId, number), ...change };
  const facts = { page: number, parts: [{ bytes: 1000 }], findings, pictures: [] };
  return { key: `${number}`, entry, name: 'a.pdf', facts, error: null };
}

describe('groupFindings', () => {
  it('says each kind once, warnings first, and nothing of what is left out', () => {
    const groups = groupFindings([
      page(1, ['landscape', 'faint']),
      page(2, ['faint'], { isLeftOut: true }),
      page(3, ['faint', 'photo']),
    ]);
    expect(groups.map(({ kind, places }) => [kind, places])).toEqual([
      ['faint', [1, 3]],
      ['photo', [3]],
      ['landscape', [1]],
    ]);
  });

  it('offers a remedy only where it has not been tried', () => {
    const [group] = groupFindings([page(1, ['faint']), page(2, ['faint'], { contrast: 'strong' })]);
    expect(group?.remediable).toEqual(['1']);
  });

  it('offers nothing that would make a photograph a negative, or take two pages back', () => {
    expect(canRemedy(page(1, ['dark']), 'dark')).toBe(true);
    expect(canRemedy(page(1, ['dark', 'photo']), 'dark')).toBe(false);
    expect(canRemedy(page(1, ['margin']), 'margin')).toBe(true);
    expect(canRemedy(page(1, ['margin'], { layout: 'split' }), 'margin')).toBe(false);
  });

  it('offers two pages only where one had to be made smaller', () => {
    expect(canRemedy(page(1, ['small_type']), 'small_type')).toBe(false);
    expect(canRemedy(page(1, ['small_type', 'shrunk']), 'small_type')).toBe(true);
  });
});

it.each([
  [[3], 'Page 3'],
  [[1, 2], 'Pages 1 and 2'],
  [[2, 5, 7, 8, 9], 'Pages 2, 5 and 7 to 9'],
  [[1, 3, 5, 7, 9], '5 pages'],
])('names the places %j as %s', (places, text) => {
  expect(describePlaces(places)).toBe(text);
});
