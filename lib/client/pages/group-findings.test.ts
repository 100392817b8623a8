import { describe, expect, it } from 'vitest';
import { toDraftPage, type DraftPage } from '#lib/shared/drafts/draft-page.ts';
import type { FindingKind } from '#lib/shared/pages/page-facts.ts';
import { describeFinding } from './describe-finding.ts';
import { canRemedy, describePlaces, groupFindings } from './group-findings.ts';
import type { FaxPage } from './use-fax-pages.ts';

const documentId = '019ab9c0-0000-7000-8000-000000000009';

function page(number: number, kinds: FindingKind[], change: Partial<DraftPage> = {}): FaxPage {
  const findings = kinds.map((kind) => ({ kind, value: null }));
  const entry = { ...toDraftPage(documentId, number), ...change };
  const facts = {
    page: number,
    parts: [{ bytes: 1000 }],
    isLargerOnTwo: false,
    findings,
    pictures: [],
  };
  return { key: `${number}`, entry, name: 'a.pdf', facts, error: null, senderLine: null };
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

  it('names the letters that are missing, each once', () => {
    const [first, second] = [page(1, ['missing_letters']), page(2, ['missing_letters'])];
    for (const { facts } of [first, second])
      Object.assign(facts?.findings[0] ?? {}, { letters: ['\u5f20', '\u4e09'] });
    const [group] = groupFindings([first, second]);
    expect(describeFinding('missing_letters', group?.letters)).toMatch(/: \u5f20 \u4e09$/);
  });

  it('offers a remedy only where it has not been tried', () => {
    const [group] = groupFindings([page(1, ['faint']), page(2, ['faint'], { contrast: 'strong' })]);
    expect(group?.remediable).toEqual(['1']);
  });

  it('offers nothing that would take two pages back', () => {
    expect(canRemedy(page(1, ['margin']), 'margin')).toBe(true);
    expect(canRemedy(page(1, ['margin'], { layout: 'split' }), 'margin')).toBe(false);
  });

  it('offers two pages only where they are printed larger', () => {
    const [letter, plan] = [page(1, ['small_type']), page(2, ['small_type'])];
    Object.assign(plan.facts ?? {}, { isLargerOnTwo: true });
    expect(canRemedy(letter, 'small_type')).toBe(false);
    expect(canRemedy(plan, 'small_type')).toBe(true);
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
