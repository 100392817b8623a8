'use client';

import { Trash2 } from 'lucide-react';
import Link from 'next/link';
import { useState } from 'react';
import { describeDraft } from '#lib/client/drafts/describe-draft.ts';
import { useDiscardDraft } from '#lib/client/drafts/use-discard-draft.ts';
import type { Draft } from '#lib/shared/drafts/draft.ts';
import { pagePaths } from '#lib/shared/paths.ts';
import { ConfirmDialog } from '../ui/confirm-dialog.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { TimeText } from '../ui/time-text.tsx';

export function UnsentDraftRow({ draft }: { draft: Draft }) {
  const [isAsking, setAsking] = useState(false);
  const { mutate, isPending } = useDiscardDraft();
  const { recipient, documents } = describeDraft(draft);
  return (
    <li className="flex items-center gap-2 border-b border-line">
      <Link
        href={pagePaths.draft(draft.draftId)}
        className="flex min-h-10 min-w-0 flex-1 flex-wrap items-center gap-x-4 px-2 py-1.5 hover:bg-sunken touch:min-h-14"
      >
        <span className="font-medium">{recipient}</span>
        <span className="min-w-0 flex-1 truncate text-soft">{documents}</span>
        <TimeText time={draft.updatedAt} className="text-small text-soft" />
      </Link>
      <IconButton
        icon={Trash2}
        label={`Discard the draft to ${recipient}`}
        disabled={isPending}
        onClick={() => setAsking(true)}
      />
      {isAsking && (
        <ConfirmDialog
          title={`Discard the draft to ${recipient}?`}
          verb="Discard draft"
          onConfirm={() => mutate(draft.draftId)}
          onClose={() => setAsking(false)}
        >
          <p>Its text and its documents go; this can’t be undone.</p>
        </ConfirmDialog>
      )}
    </li>
  );
}
