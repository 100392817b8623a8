import { apiPaths } from '#lib/shared/paths.ts';
import type { Schedule } from '#lib/shared/time-zones/parse-schedule.ts';
import { useChangeFax } from '../faxes/use-change-fax.ts';
import { describeMoment } from './describe-moment.ts';

/** Gives a fax that waits another time. */
export function useRescheduleFax() {
  return useChangeFax(
    ({ faxId, ...body }: Schedule & { faxId: string }) => ({
      path: apiPaths.faxSchedule(faxId),
      method: 'PUT',
      body,
    }),
    {
      done: ({ scheduledAt, scheduledZone }) =>
        scheduledAt && scheduledZone
          ? `The fax leaves ${describeMoment({ at: new Date(scheduledAt), zone: scheduledZone, now: new Date() })}.`
          : 'The fax has its new time.',
      failed: 'The time was not changed.',
    },
  );
}
