import { apiPaths } from '#lib/shared/paths.ts';
import { useChangeFax } from './use-change-fax.ts';

/** Makes no further try; one that is on its way can’t be called back. */
export function useStopFax() {
  return useChangeFax(
    ({ faxId }: { faxId: string }) => ({ path: apiPaths.faxRetries(faxId), method: 'DELETE' }),
    {
      done: ({ status }) =>
        status === 'cancelled'
          ? 'The fax is stopped.'
          : 'Stopped: the try that is on its way is the last one.',
      failed: 'Not stopped.',
    },
  );
}
