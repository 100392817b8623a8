import type { DraftPage } from '#lib/shared/drafts/draft-page.ts';
import type { FaxPage } from './use-fax-pages.ts';

interface ChangeKind {
  kind: string;
  sentence: string;
  isOn: (page: DraftPage) => boolean;
  undo: Partial<Omit<DraftPage, 'documentId' | 'page'>>;
}

const kinds: readonly ChangeKind[] = [
  {
    kind: 'left out',
    sentence: 'left out.',
    isOn: ({ isLeftOut }) => isLeftOut,
    undo: { isLeftOut: false },
  },
  {
    kind: 'strong',
    sentence: 'made darker.',
    isOn: ({ contrast }) => contrast === 'strong',
    undo: { contrast: 'normal' },
  },
  {
    kind: 'light',
    sentence: 'made lighter.',
    isOn: ({ contrast }) => contrast === 'light',
    undo: { contrast: 'normal' },
  },
  {
    kind: 'inverted',
    sentence: 'dark printed as light.',
    isOn: ({ contrast }) => contrast === 'inverted',
    undo: { contrast: 'normal' },
  },
  {
    kind: 'photo',
    sentence: 'all in smooth shades.',
    isOn: ({ tone }) => tone === 'photo',
    undo: { tone: 'auto' },
  },
  {
    kind: 'text',
    sentence: 'black and white only, without shades.',
    isOn: ({ tone }) => tone === 'text',
    undo: { tone: 'auto' },
  },
  {
    kind: 'inset',
    sentence: 'fitted inside the margins.',
    isOn: ({ layout }) => layout === 'inset',
    undo: { layout: 'fit' },
  },
  {
    kind: 'split',
    sentence: 'printed on two pages.',
    isOn: ({ layout }) => layout === 'split',
    undo: { layout: 'fit' },
  },
];

export interface AppliedChange {
  kind: string;
  sentence: string;
  places: number[];
  keys: string[];
  undo: ChangeKind['undo'];
}

/** What was done to the pages, by kind. */
export function listChanges(pages: readonly FaxPage[]): AppliedChange[] {
  return kinds.flatMap(({ kind, sentence, isOn, undo }) => {
    const changed = pages.flatMap(({ entry, key }, at) => (isOn(entry) ? [{ key, at }] : []));
    if (changed.length === 0) return [];
    const places = changed.map(({ at }) => at + 1);
    return [{ kind, sentence, places, keys: changed.map(({ key }) => key), undo }];
  });
}
