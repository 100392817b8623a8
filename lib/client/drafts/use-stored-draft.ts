import { useCallback, useEffect, useRef, useState } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { newId } from '../new-id.ts';
import type { DraftFields, SendKeys } from './draft.ts';
import { readDraftFiles, type StoredFile } from './draft-files.ts';
import { clearDraft, readDraft, writeDraft } from './draft-storage.ts';
import { keepOrRenewKeys, mayHaveBeenSent, toFingerprint } from './send-keys.ts';

interface StoredDraftOptions {
  userId: string;
  form: UseFormReturn<DraftFields>;
  fileIds: readonly string[];
  onFiles: (files: readonly StoredFile[]) => void;
}

/** Takes the draft up where a reload left it, and keeps it and its key with every change. */
export function useStoredDraft({ userId, form, fileIds, onFiles }: StoredDraftOptions) {
  const [isReady, setReady] = useState(false);
  const [isDoubtful, setDoubtful] = useState(false);
  const keys = useRef<SendKeys | null>(null);
  const takeUp = useRef(onFiles);

  useEffect(() => {
    let isOver = false;
    const draft = readDraft(userId);
    keys.current = draft?.keys ?? null;
    if (draft) form.reset(draft.fields);
    void readDraftFiles(draft?.fileIds ?? [])
      .catch(() => [])
      .then((files) => {
        if (isOver) return;
        takeUp.current(files);
        setReady(true);
      });
    return () => {
      isOver = true;
    };
  }, [userId, form]);

  const save = useCallback(
    (change: (keys: SendKeys) => SendKeys = (same) => same): SendKeys => {
      const fields = form.getValues();
      const fingerprint = toFingerprint(fields, fileIds);
      const fresh = keepOrRenewKeys(keys.current, fingerprint, newId);
      keys.current = change(fresh);
      writeDraft(userId, { fields, fileIds: [...fileIds], keys: keys.current });
      setDoubtful(mayHaveBeenSent(keys.current));
      return keys.current;
    },
    [userId, form, fileIds],
  );

  const forget = useCallback(() => {
    keys.current = null;
    setDoubtful(false);
    clearDraft(userId);
  }, [userId]);

  return { isReady, isDoubtful, save, forget };
}
