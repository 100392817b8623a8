'use client';

import { RotateCw } from 'lucide-react';
import { changePages, isChanged, turnPage } from '#lib/client/pages/change-pages.ts';
import type { FaxPage } from '#lib/client/pages/use-fax-pages.ts';
import type { DraftPage } from '#lib/shared/drafts/draft-page.ts';
import { noChange, type PageChange } from '#lib/shared/pages/page-change.ts';
import { Button } from '../ui/button.tsx';
import { Choice } from '../ui/choice.tsx';

interface PageControlsProps {
  page: FaxPage;
  entries: readonly DraftPage[];
  onChange: (entries: readonly DraftPage[]) => void;
}

const contrasts = {
  normal: 'As it is',
  strong: 'Darker',
  light: 'Lighter',
  inverted: 'Dark as light',
} as const;
const tones = { auto: 'Automatic', text: 'Black and white', photo: 'Smooth' } as const;
const layouts = { fit: 'Whole page', inset: 'Inside margins', split: 'Two pages' } as const;

/** What can be done to a page; each shows its effect beside it. */
export function PageControls({ page, entries, onChange }: PageControlsProps) {
  const { entry, key } = page;
  const change = (part: Partial<PageChange & { isLeftOut: boolean }>) =>
    onChange(changePages(entries, [key], part));
  return (
    <div className="flex flex-col gap-3">
      <Row label="Ink">
        <Choice
          label="Ink"
          value={entry.contrast}
          options={['normal', 'strong', 'light', 'inverted']}
          toLabel={(one) => contrasts[one]}
          onChange={(contrast) => change({ contrast })}
        />
      </Row>
      <Row label="Shades">
        <Choice
          label="Shades"
          value={entry.tone}
          options={['auto', 'text', 'photo']}
          toLabel={(one) => tones[one]}
          onChange={(tone) => change({ tone })}
        />
      </Row>
      <Row label="Size">
        <Choice
          label="Size"
          value={entry.layout}
          options={['fit', 'inset', 'split']}
          toLabel={(one) => layouts[one]}
          onChange={(layout) => change({ layout })}
        />
      </Row>
      <div className="flex flex-wrap gap-2">
        <Button onClick={() => onChange(turnPage(entries, key))}>
          <RotateCw aria-hidden className="size-4" />
          Turn
        </Button>
        <Button onClick={() => change({ isLeftOut: !entry.isLeftOut })}>
          {entry.isLeftOut ? 'Put it back' : 'Leave it out'}
        </Button>
        {isChanged(entry) && (
          <Button look="quiet" onClick={() => change(noChange)}>
            Undo all
          </Button>
        )}
      </div>
    </div>
  );
}

function Row({ label, children }: { label: string; children: React.ReactNode }) {
  return (
    <div className="flex flex-col gap-1">
      <span aria-hidden className="text-small font-medium">
        {label}
      </span>
      {children}
    </div>
  );
}
