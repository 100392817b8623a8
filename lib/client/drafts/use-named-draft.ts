import { useEffect } from 'react';
import { pagePaths } from '#lib/shared/paths.ts';
import type { Composer } from './use-composer.ts';

/** Puts the draft’s id into the URL with the first change, so that a reload finds it. */
export function useNamedDraft({ draftId, isReady, isEmpty }: Composer): void {
  useEffect(() => {
    if (!isReady || isEmpty) return;
    const named = new URLSearchParams(location.search);
    if (named.get('draft') === draftId) return;
    // The recipient is in the draft now; whatever else the URL says of the view stays.
    named.delete('to');
    named.set('draft', draftId);
    history.replaceState(null, '', `${pagePaths.newFax}?${named}`);
  }, [draftId, isReady, isEmpty]);
}
