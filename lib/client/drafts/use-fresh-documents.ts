import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { applyDocuments } from './draft-papers.ts';
import { draftOptions } from './draft-queries.ts';
import type { DraftSession } from './use-draft-session.ts';

const LOOK_EVERY_MS = 1000;

/** Takes in what the server says of the documents, and asks it while it reads one. */
export function useFreshDocuments(session: DraftSession, removed: ReadonlySet<string>): void {
  const { draftId, papers, changePapers } = session;
  const isReading = papers.documents.some(({ state }) => state === 'reading');
  const { data } = useQuery({
    ...draftOptions(draftId),
    enabled: isReading,
    refetchInterval: LOOK_EVERY_MS,
  });
  useEffect(() => {
    if (!data) return;
    const theirs = data.documents.filter(({ documentId }) => !removed.has(documentId));
    changePapers((all) => applyDocuments(all, theirs));
  }, [data, removed, changePapers]);
}
