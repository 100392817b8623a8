'use client';

import { useQuery } from '@tanstack/react-query';
import { FilePen } from 'lucide-react';
import Link from 'next/link';
import { toApiError } from '#lib/client/api-error.ts';
import { useRememberedList } from '#lib/client/batches/list-memory.ts';
import { draftOptions } from '#lib/client/drafts/draft-queries.ts';
import type { Draft } from '#lib/shared/drafts/draft.ts';
import { pagePaths } from '#lib/shared/paths.ts';
import { DraftGone } from '../compose/draft-gone.tsx';
import { buttonClass } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { ErrorNote } from '../ui/error-note.tsx';
import { PageHead } from '../ui/page-head.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { BackLink } from './back-link.tsx';
import { DraftFacts } from './draft-facts.tsx';
import { ListAndCheck } from './list-and-check.tsx';

/** A draft, the list that it is to go to, what is wrong with the list, and only then the sending. */
export function NewBatch({ draftId }: { draftId: string }) {
  const { data: draft, error } = useQuery({ ...draftOptions(draftId), staleTime: 0 });
  return (
    <div className="flex max-w-4xl flex-col gap-4">
      <BackLink href={pagePaths.draft(draftId)}>Back to the draft</BackLink>
      <PageHead title="Send to many" />
      {draft ? <Steps draft={draft} /> : <DraftMissing error={error} />}
    </div>
  );
}

function Steps({ draft }: { draft: Draft }) {
  const { draftId } = draft;
  const remembered = useRememberedList(draftId);
  if (draft.batchId ?? draft.faxId) return <DraftSent draft={draft} />;
  if (draft.documents.length === 0) return <NoDocuments draftId={draftId} />;
  return (
    <>
      <DraftFacts draft={draft} />
      {/* What this tab remembers is known a moment after the page is there. */}
      <ListAndCheck
        key={remembered === null ? 'new' : 'known'}
        draft={draft}
        remembered={remembered}
      />
    </>
  );
}

function DraftMissing({ error }: { error: unknown }) {
  if (!error) return <Skeleton className="h-72" />;
  if (toApiError(error).code !== 'not_found')
    return <ErrorNote title="The draft could not be loaded." error={error} />;
  return <DraftGone />;
}

function NoDocuments({ draftId }: { draftId: string }) {
  return (
    <EmptyState
      icon={FilePen}
      title="Add a document first"
      action={
        <Link href={pagePaths.draft(draftId)} className={buttonClass('outline')}>
          Back to the draft
        </Link>
      }
    >
      What goes to many is written once, as a fax to one; then comes the list.
    </EmptyState>
  );
}

function DraftSent({ draft: { batchId, faxId } }: { draft: Draft }) {
  const path = batchId ? pagePaths.batch(batchId) : pagePaths.fax(faxId ?? '');
  return (
    <EmptyState
      icon={FilePen}
      title="This draft was sent"
      action={
        <Link href={path} className={buttonClass('filled')}>
          {batchId ? 'Open the batch' : 'Open the fax'}
        </Link>
      }
    >
      What became of it stands there.
    </EmptyState>
  );
}
