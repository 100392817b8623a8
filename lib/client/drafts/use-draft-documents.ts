import { useSyncExternalStore } from 'react';
import type { DraftPage } from '#lib/shared/drafts/draft-page.ts';
import type { FaxLimits } from '#lib/shared/faxes/fax-limits.ts';
import { inspectFile } from '../documents/inspect-file.ts';
import { newId } from '../new-id.ts';
import { addLink } from './add-link.ts';
import { isStopped } from './draft-document.ts';
import { deleteDraftFiles, readDraftFiles, saveDraftFile, type StoredFile } from './draft-files.ts';
import {
  addFile,
  applyDocument,
  changeDocument,
  moveDocument,
  removeDocument,
} from './draft-papers.ts';
import type { DraftSession } from './use-draft-session.ts';
import { useFreshDocuments } from './use-fresh-documents.ts';
import { useRemovals } from './use-removals.ts';

const ignore = () => undefined;

/** The documents of the draft: each is looked into when it comes, uploaded, and kept until then. */
export function useDraftDocuments(session: DraftSession, limits: FaxLimits) {
  const { draftId, saver, uploader, papers, changePapers } = session;
  const { progress: store } = uploader;
  const progress = useSyncExternalStore(store.subscribe, store.get, store.get);
  const removals = useRemovals(draftId);
  useFreshDocuments(session, removals.removed);

  const begin = async ({ documentId, file }: StoredFile, isDeclared: boolean) => {
    uploader.expect(documentId);
    const inspection = await inspectFile(file, limits);
    if (inspection.state === 'refused') {
      uploader.cancel(documentId);
      deleteDraftFiles([documentId]).catch(ignore);
      const problem = { code: 'document_broken', sentence: inspection.sentence };
      changePapers((all) => changeDocument(all, documentId, { state: 'refused', problem }));
      return;
    }
    const pages = inspection.state === 'ready' ? inspection.pages : null;
    changePapers((all) => changeDocument(all, documentId, { pages }));
    uploader.start({ draftId, documentId, file, isDeclared });
  };

  const addOne = (file: File) => {
    const unfinished = papers.documents.find(
      (one) => isStopped(one, store.get()) && one.name === file.name && one.bytes === file.size,
    );
    const documentId = unfinished?.documentId ?? newId();
    // The draft is made while the file is looked into; the upload tells of a failure.
    void Promise.allSettled([saveDraftFile(draftId, { documentId, file }), saver.requireStored()]);
    if (!unfinished) changePapers((all) => addFile(all, documentId, file));
    void begin({ documentId, file }, unfinished !== undefined);
  };

  return {
    documents: papers.documents,
    pages: papers.pages,
    progress,
    add: (files: readonly File[]) => files.forEach(addOne),
    /** Resolves when Faxdesk has fetched it. @throws {ApiError} */
    addLink: async (url: string) => {
      await saver.requireStored();
      const document = await addLink(draftId, url);
      changePapers((all) => applyDocument(all, document));
    },
    remove: (documentId: string) => {
      uploader.cancel(documentId);
      deleteDraftFiles([documentId]).catch(ignore);
      changePapers((all) => removeDocument(all, documentId));
      removals.remove(documentId);
    },
    /** Resolves when the server has let go all that was removed here. */
    settleRemovals: removals.settle,
    retry: (documentId: string) => uploader.retry(documentId),
    move: (fromIndex: number, toIndex: number) =>
      changePapers((all) => moveDocument(all, fromIndex, toIndex)),
    changePages: (pages: readonly DraftPage[]) => changePapers((all) => ({ ...all, pages })),
    /** Goes on with what a reload or a crash interrupted. */
    takeUp: async () => {
      for (const stored of await readDraftFiles(draftId).catch(() => [])) {
        const known = papers.documents.find((one) => one.documentId === stored.documentId);
        if (!known) changePapers((all) => addFile(all, stored.documentId, stored.file));
        if (!known || known.state === 'uploading') void begin(stored, known !== undefined);
        else deleteDraftFiles([stored.documentId]).catch(ignore);
      }
    },
  };
}

export type DraftDocuments = ReturnType<typeof useDraftDocuments>;
