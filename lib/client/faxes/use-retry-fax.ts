import { apiPaths } from '#lib/shared/paths.ts';
import { useChangeFax } from './use-change-fax.ts';

/** Tries again now, ahead of what is planned. */
export function useRetryFax() {
  return useChangeFax(
    ({ faxId }: { faxId: string }) => ({ path: apiPaths.faxRetries(faxId), method: 'POST' }),
    { done: () => 'The fax is on its way again.', failed: 'Not tried again.' },
  );
}
