import { apiPaths } from '#lib/shared/paths.ts';
import { requestNothing } from '../http.ts';
import { useLogoChange } from './use-logo-change.ts';

/** Covers go out without a logo from then on. */
export function useRemoveLogo() {
  return useLogoChange({
    ask: async () => {
      await requestNothing(apiPaths.logo, { method: 'DELETE' });
      return null;
    },
    done: 'The logo is removed.',
    failed: 'The logo was not removed.',
  });
}
