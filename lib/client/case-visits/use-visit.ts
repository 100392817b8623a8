import { useEffect } from 'react';
import { VISIT_BEAT_MS } from '#lib/shared/case-visits/case-visit.ts';
import { apiPaths } from '#lib/shared/paths.ts';
import { requestNothing } from '../http.ts';
import { newId } from '../new-id.ts';

/** Tells the others that this page has the case open, for as long as it has. */
export function useVisit(caseId: string): void {
  useEffect(() => {
    const path = apiPaths.caseVisit(caseId, newId());
    // One that is lost is made up for by the next, or by time.
    const tell = (method: 'PUT' | 'DELETE') => requestNothing(path, { method }).catch(() => {});
    const begin = () => void tell('PUT');
    const end = () => void tell('DELETE');
    begin();
    const timer = setInterval(begin, VISIT_BEAT_MS);
    window.addEventListener('pagehide', end);
    // From the browser's memory of pages.
    window.addEventListener('pageshow', begin);
    return () => {
      clearInterval(timer);
      window.removeEventListener('pagehide', end);
      window.removeEventListener('pageshow', begin);
      end();
    };
  }, [caseId]);
}
