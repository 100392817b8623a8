import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import type { DraftFields } from '#lib/shared/drafts/draft-fields.ts';
import type { Draft } from '#lib/shared/drafts/draft.ts';
import { ApiError, toApiError } from '../api-error.ts';
import { toContent } from './draft-content.ts';
import { applyDocuments } from './draft-papers.ts';
import { draftOptions } from './draft-queries.ts';
import { isSent } from './is-sent.ts';
import type { DraftSession } from './use-draft-session.ts';

interface LoadOptions {
  session: DraftSession;
  form: UseFormReturn<DraftFields>;
  /** What a reload left was taken up. */
  isReady: boolean;
}

/**
 * Puts the server's version in the place of what is here. Does so by itself while nothing here is
 * unsaved; asks when a person comes back to the tab, and when the composer opens, since a page may
 * have been made before the last save of the one that it replaces arrived.
 */
export function useLoadDraft({ session, form, isReady }: LoadOptions): (current: Draft) => void {
  const { draftId, saver, changePapers } = session;
  const load = (current: Draft) => {
    form.reset(toContent(current).fields);
    changePapers(({ documents }) =>
      applyDocuments({ documents, pages: current.pages }, current.documents),
    );
    saver.load(current);
  };
  const { data, error } = useQuery({
    ...draftOptions(draftId),
    enabled: () => saver.isStored,
    refetchOnMount: 'always',
    refetchOnWindowFocus: 'always',
  });
  useEffect(() => {
    if (isReady && data && saver.isBehind(data)) load(data);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- each answer is looked at once
  }, [isReady, data]);
  useEffect(() => {
    // What asks which version is right asks in vain once the draft was sent or discarded elsewhere.
    if (saver.status.get().kind !== 'changed') return;
    if (error) saver.meet(toApiError(error));
    else if (data && isSent(data)) saver.meet(new ApiError('draft_sent'));
  }, [saver, data, error]);
  return load;
}
