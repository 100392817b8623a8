import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { applyDocuments, type DraftPapers } from './draft-papers.ts';
import { draftOptions } from './draft-queries.ts';
import { isSent } from './is-sent.ts';
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
    // A draft that was sent has given its documents to its fax: here they stay, to be sent once more.
    if (isSent(data)) return changePapers(toRead);
    const theirs = data.documents.filter(({ documentId }) => !removed.has(documentId));
    changePapers((all) => applyDocuments(all, theirs));
  }, [data, removed, changePapers]);
}

/** What is sent was read before, whatever was last heard of it. */
function toRead(papers: DraftPapers): DraftPapers {
  const documents = papers.documents.map((one) =>
    one.state === 'reading' ? { ...one, state: 'ready' as const } : one,
  );
  return { ...papers, documents };
}
