import { useEffect } from 'react';
import { pagePaths } from '#lib/shared/paths.ts';
import type { Composer } from './use-composer.ts';

/** Puts the draft’s id into the URL with the first change, so that a reload finds it. */
export function useNamedDraft({ draftId, isReady, isEmpty }: Composer): void {
  useEffect(() => {
    if (!isReady || isEmpty) return;
    const path = pagePaths.draft(draftId);
    if (location.pathname + location.search !== path) history.replaceState(null, '', path);
  }, [draftId, isReady, isEmpty]);
}
