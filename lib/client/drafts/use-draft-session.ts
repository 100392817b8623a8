import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { Draft } from '#lib/shared/drafts/draft.ts';
import { Uploader } from '../uploads/uploader.ts';
import { emptyContent, toContent } from './draft-content.ts';
import { deleteDraftFiles } from './draft-files.ts';
import { clearMirror, writeMirror } from './draft-mirror.ts';
import { applyDocument, changeDocument, type DraftPapers } from './draft-papers.ts';
import { draftKeys } from './draft-queries.ts';
import { DraftSaver } from './draft-saver.ts';
import { saveDraft } from './save-draft.ts';

interface SessionOptions {
  userId: string;
  draftId: string;
  /** As the server has it; null when it has none yet. */
  draft: Draft | null;
}

/** What saves and uploads a draft while its composer is open, and the papers that come of it. */
export function useDraftSession({ userId, draftId, draft }: SessionOptions) {
  const client = useQueryClient();
  const [papers, changePapers] = useState<DraftPapers>({
    documents: draft?.documents ?? [],
    pages: draft?.pages ?? [],
  });
  const [{ saver, uploader }] = useState(() => {
    const own = openSaver(client, { userId, draftId, draft });
    return { saver: own, uploader: openUploader(own, changePapers) };
  });
  useEffect(() => saveWhenLeft(saver, uploader), [saver, uploader]);
  return { draftId, saver, uploader, papers, changePapers };
}

export type DraftSession = ReturnType<typeof useDraftSession>;

function openSaver(client: QueryClient, { userId, draftId, draft }: SessionOptions): DraftSaver {
  return new DraftSaver({
    base: {
      version: draft?.version ?? 0,
      content: draft ? toContent(draft) : emptyContent,
    },
    save: (version, content) => saveDraft(draftId, version, content),
    keep: (mirror) =>
      mirror ? writeMirror(userId, draftId, mirror) : clearMirror(userId, draftId),
    onSaved: (saved) => {
      client.setQueryData(draftKeys.detail(draftId), saved);
      void client.invalidateQueries({ queryKey: draftKeys.list });
    },
  });
}

function openUploader(
  saver: DraftSaver,
  changePapers: (change: (papers: DraftPapers) => DraftPapers) => void,
): Uploader {
  return new Uploader({
    requireDraft: () => saver.requireStored(),
    onUploaded: (documentId, document) => {
      deleteDraftFiles([documentId]).catch(() => undefined);
      changePapers((papers) =>
        document
          ? applyDocument(papers, document)
          : changeDocument(papers, documentId, { state: 'reading' }),
      );
    },
  });
}

/** Saves at once when the page is hidden or left, and when the connection is back. */
function saveWhenLeft(saver: DraftSaver, uploader: Uploader): () => void {
  const save = () => saver.saveNow();
  document.addEventListener('visibilitychange', save);
  addEventListener('pagehide', save);
  addEventListener('online', save);
  return () => {
    document.removeEventListener('visibilitychange', save);
    removeEventListener('pagehide', save);
    removeEventListener('online', save);
    saver.stop();
    uploader.stop();
  };
}
