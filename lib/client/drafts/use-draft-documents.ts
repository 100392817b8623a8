import { useState } from 'react';
import { inspectFile } from '../documents/inspect-file.ts';
import { newId } from '../new-id.ts';
import type { DraftDocument } from './draft-document.ts';
import { deleteDraftFiles, saveDraftFile, type StoredFile } from './draft-files.ts';
import { moveItem } from './move-item.ts';

const ignore = () => undefined;

/** The documents of the draft: each is inspected when it comes and kept until it goes. */
export function useDraftDocuments(maxBytes: number) {
  const [documents, setDocuments] = useState<readonly DraftDocument[]>([]);

  const inspect = async ({ fileId, file }: StoredFile) => {
    const inspection = await inspectFile(file, maxBytes);
    setDocuments((all) =>
      all.map((document) => (document.fileId === fileId ? { ...document, inspection } : document)),
    );
  };

  const append = (files: readonly StoredFile[]) => {
    setDocuments((all) => [
      ...all,
      ...files.map((file): DraftDocument => ({ ...file, inspection: { state: 'checking' } })),
    ]);
    for (const file of files) void inspect(file);
  };

  return {
    documents,
    restore: append,
    add: (files: readonly File[]) => {
      const named = files.map((file) => ({ fileId: newId(), file }));
      append(named);
      for (const { fileId, file } of named) saveDraftFile(fileId, file).catch(ignore);
    },
    remove: (fileId: string) => {
      setDocuments((all) => all.filter((document) => document.fileId !== fileId));
      deleteDraftFiles([fileId]).catch(ignore);
    },
    move: (fromIndex: number, toIndex: number) =>
      setDocuments((all) => moveItem(all, fromIndex, toIndex)),
    clear: () => {
      deleteDraftFiles(documents.map((document) => document.fileId)).catch(ignore);
      setDocuments([]);
    },
  };
}
