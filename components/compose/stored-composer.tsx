'use client';

import { useQuery } from '@tanstack/react-query';
import { FilePen } from 'lucide-react';
import Link from 'next/link';
import { useState } from 'react';
import { toApiError } from '#lib/client/api-error.ts';
import { readMirror } from '#lib/client/drafts/draft-mirror.ts';
import { draftOptions } from '#lib/client/drafts/draft-queries.ts';
import { isSent } from '#lib/client/drafts/is-sent.ts';
import { useViewer } from '#lib/client/users/viewer.ts';
import type { Draft } from '#lib/shared/drafts/draft.ts';
import type { FaxLimits } from '#lib/shared/faxes/fax-limits.ts';
import { pagePaths } from '#lib/shared/paths.ts';
import { Button, buttonClass } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { ErrorNote } from '../ui/error-note.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { DraftGone } from './draft-gone.tsx';
import { Composer } from './composer.tsx';

interface StoredComposerProps {
  draftId: string;
  limits: FaxLimits;
  ownCountry: string;
}

/** Takes up a draft: from the server, or from this device while the server has nothing of it. */
export function StoredComposer({ draftId, ...office }: StoredComposerProps) {
  const { draft, error, refetch } = useOpenedDraft(draftId);
  const { userId } = useViewer();
  // Typed while Faxdesk was away, and never saved. The server renders no error of a query.
  const isOnlyHere = error !== null && readMirror(userId, draftId) !== null;
  if (draft && isSent(draft)) return <DraftSent draft={draft} />;
  if (draft || isOnlyHere) return <Composer draftId={draftId} draft={draft ?? null} {...office} />;
  if (!error) return <Skeleton className="h-96 max-w-6xl" />;
  if (toApiError(error).code === 'not_found') return <DraftGone />;
  return (
    <ErrorNote title="The draft could not be loaded." error={error}>
      <Button onClick={() => void refetch()}>Try again</Button>
    </ErrorNote>
  );
}

/** As it was when it was opened: a composer that learns meanwhile that it was sent stays open. */
function useOpenedDraft(draftId: string) {
  const { data, error, refetch } = useQuery(draftOptions(draftId));
  const [opened, setOpened] = useState<Draft | null>(null);
  if (data && !opened) setOpened(data);
  return { draft: opened ?? data, error, refetch };
}

function DraftSent({ draft: { faxId, batchId } }: { draft: Draft }) {
  const what = batchId ? 'batch' : 'fax';
  const path = batchId ? pagePaths.batch(batchId) : pagePaths.fax(faxId ?? '');
  return (
    <EmptyState
      icon={FilePen}
      title="This draft was sent"
      action={
        <Link href={path} className={buttonClass('filled')}>
          Open the {what}
        </Link>
      }
    >
      It is a {what} now; its documents and what becomes of it stand there.
    </EmptyState>
  );
}
