import { apiPaths } from '#lib/shared/paths.ts';
import { useChangeFax } from '../faxes/use-change-fax.ts';

/** Sends a fax ahead of its time. */
export function useStartNow() {
  return useChangeFax(
    ({ faxId }: { faxId: string }) => ({ path: apiPaths.faxSchedule(faxId), method: 'DELETE' }),
    { done: () => 'The fax is on its way.', failed: 'Not sent yet.' },
  );
}
