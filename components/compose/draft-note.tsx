'use client';

import { GitCompareArrows } from 'lucide-react';
import Link from 'next/link';
import type { Composer } from '#lib/client/drafts/use-composer.ts';
import { pagePaths } from '#lib/shared/paths.ts';
import { Button, buttonClass } from '../ui/button.tsx';
import { TimeText } from '../ui/time-text.tsx';

/** Something happened to the draft elsewhere: a person decides, and nothing is overwritten. */
export function DraftNote({ composer }: { composer: Composer }) {
  const { saving } = composer;
  const note = toNote(composer);
  if (!note) return null;
  return (
    <div
      role="alert"
      className="sticky top-[calc(var(--band)+var(--bar)+8px)] z-10 flex gap-3 rounded-box border border-amber bg-amber-soft p-3 lg:col-span-2"
    >
      <GitCompareArrows aria-hidden className="mt-0.5 size-4 shrink-0 text-amber" />
      <div className="flex min-w-0 flex-col items-start gap-2">
        <p>
          {note.sentence}
          {saving.kind === 'changed' && (
            <>
              {' Last change: '}
              <TimeText time={saving.current.updatedAt} />.
            </>
          )}
        </p>
        <div className="flex flex-wrap gap-2">{note.actions}</div>
      </div>
    </div>
  );
}

function toNote({ saving, load, insist }: Composer) {
  switch (saving.kind) {
    case 'changed': {
      const { current } = saving;
      return {
        sentence:
          'This draft was changed in another tab or on another device. Nothing was overwritten.',
        actions: (
          <>
            <Button onClick={() => load(current)}>Load that version</Button>
            <Button onClick={() => insist(current)}>Keep what is here</Button>
          </>
        ),
      };
    }
    case 'sent':
      return {
        sentence: 'This draft was sent already. What you change here is not sent.',
        actions: (
          <Link href={pagePaths.faxes} className={buttonClass()}>
            Look in the list
          </Link>
        ),
      };
    case 'gone':
      return {
        sentence: 'This draft was discarded in another tab or on another device.',
        actions: <Button onClick={() => insist(null)}>Keep what is here</Button>,
      };
    default:
      return null;
  }
}
