'use client';

import { useQuery } from '@tanstack/react-query';
import { ChevronDown } from 'lucide-react';
import { useId, useState } from 'react';
import { draftListOptions } from '#lib/client/drafts/draft-queries.ts';
import { Button } from '../ui/button.tsx';
import { UnsentDraftRow } from './unsent-draft-row.tsx';

/** One quiet line; below it, when it is opened, each draft to go on with or to discard. */
export function UnsentDrafts({ exceptId }: { exceptId: string }) {
  const { data: all = [] } = useQuery(draftListOptions());
  const [isOpen, setOpen] = useState(false);
  const listId = useId();
  const drafts = all.filter(({ draftId }) => draftId !== exceptId);
  if (drafts.length === 0) return null;
  return (
    <>
      <Button
        look="quiet"
        aria-expanded={isOpen}
        aria-controls={isOpen ? listId : undefined}
        onClick={() => setOpen(!isOpen)}
      >
        {drafts.length === 1 ? '1 unsent draft' : `${drafts.length} unsent drafts`}
        <ChevronDown aria-hidden className={isOpen ? 'size-4 rotate-180' : 'size-4'} />
      </Button>
      {isOpen && (
        <ul
          id={listId}
          aria-label="Unsent drafts"
          className="w-full max-w-6xl border-t border-line"
        >
          {drafts.map((draft) => (
            <UnsentDraftRow key={draft.draftId} draft={draft} />
          ))}
        </ul>
      )}
    </>
  );
}
