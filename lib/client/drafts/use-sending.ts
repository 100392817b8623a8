import { useEffect, useMemo, useState } from 'react';
import type { FaxLimits } from '#lib/shared/faxes/fax-limits.ts';
import type { Fax } from '#lib/shared/faxes/fax.ts';
import type { DraftContent } from './draft-content.ts';
import { findDocumentsProblem, isStopped } from './draft-document.ts';
import type { DraftSaver } from './draft-saver.ts';
import type { DraftDocuments } from './use-draft-documents.ts';
import { toSeen } from './to-seen.ts';
import { useSendDraft, type SendWish } from './use-send-draft.ts';

interface SendingOptions {
  draftId: string;
  saver: DraftSaver;
  /** Answers the version that the server has then. @throws {ApiError} */
  save: () => Promise<number>;
  documents: DraftDocuments;
  limits: FaxLimits;
  content: DraftContent;
  onSent: (fax: Fax) => void;
}

/** Sends once all documents are there: whoever asks earlier is served when they are. */
export function useSending(options: SendingOptions) {
  const { draftId, saver, save, documents, limits, content, onSent } = options;
  /** What waits for the documents. */
  const [wish, setWish] = useState<SendWish | null>(null);
  /** The call that is to ring in quiet hours, too: to another number or at another time it is not. */
  const [quietCall, setQuietCall] = useState<string | null>(null);
  const { recipient, country, sendAt, sendAtZone } = content.fields;
  const call = JSON.stringify([recipient, country, sendAt, sendAtZone]);
  const isQuietMeant = quietCall === call;
  const { mutate, isIdle, isPending, error, reset } = useSendDraft({
    draftId,
    save: async () => toSeen({ version: await save(), documents: documents.documents }),
    // What was refused since the draft is another one elsewhere needs a decision first.
    onRefused: (error) => saver.meet(error),
    // It waits no longer: whatever happens to this try, it makes no second one by itself.
    onBegun: () => setWish(null),
    onSent,
  });
  const problem = findProblem(documents, limits);
  const isUploading = documents.documents.some(
    ({ state }) => state === 'uploading' || state === 'reading',
  );
  if (wish && problem) setWish(null);

  // What was said of the last try is not true of what stands there now.
  const stands = useMemo(() => JSON.stringify(content), [content]);
  useEffect(() => reset(), [stands, reset]);
  useEffect(() => {
    if (!wish || isUploading || !isIdle) return;
    mutate(wish);
  }, [wish, isUploading, isIdle, mutate]);

  return {
    problem,
    isUploading,
    isSending: wish !== null || isPending,
    error,
    /** Whether it is to ring in quiet hours, too. */
    isQuietMeant,
    setQuietMeant: (isMeant: boolean) => setQuietCall(isMeant ? call : null),
    send: (isDuplicateMeant: boolean) => {
      reset();
      if (!problem && !isPending) setWish({ isDuplicateMeant, isQuietMeant });
    },
    /** Uploads go on; only the sending is called off. */
    stop: () => setWish(null),
  };
}

export type Sending = ReturnType<typeof useSending>;

function findProblem(
  { documents, pages, progress }: DraftDocuments,
  limits: FaxLimits,
): string | null {
  const problem = findDocumentsProblem(documents, limits);
  if (problem) return problem;
  if (pages.length > 0 && pages.every(({ isLeftOut }) => isLeftOut))
    return 'All pages are left out. Put at least one back.';
  const hasStopped = documents.some((document) => isStopped(document, progress));
  return hasStopped ? 'Go on with the uploads that stopped, or remove them.' : null;
}
