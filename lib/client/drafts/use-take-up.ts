import { useEffect, useState } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import type { DraftFields } from '#lib/shared/drafts/draft-fields.ts';
import type { DraftContent } from './draft-content.ts';
import { readMirror } from './draft-mirror.ts';
import type { DraftSaver } from './draft-saver.ts';
import type { DraftDocuments } from './use-draft-documents.ts';

interface TakeUp {
  userId: string;
  draftId: string;
  form: UseFormReturn<DraftFields>;
  documents: DraftDocuments;
  saver: DraftSaver;
  content: DraftContent;
}

/** Takes up what a reload or a crash left, once, and has each change after it saved. */
export function useTakeUp({ userId, draftId, form, documents, saver, content }: TakeUp): boolean {
  const [isReady, setReady] = useState(false);

  useEffect(() => {
    const mirror = readMirror(userId, draftId);
    if (mirror) {
      form.reset(mirror.content.fields);
      documents.changePages(mirror.content.pages);
      saver.resume(mirror);
    }
    void documents.takeUp().then(() => setReady(true));
    // eslint-disable-next-line react-hooks/exhaustive-deps -- what a reload left is taken up once
  }, []);

  useEffect(() => {
    if (isReady) saver.change(content);
  }, [isReady, content, saver]);

  return isReady;
}
