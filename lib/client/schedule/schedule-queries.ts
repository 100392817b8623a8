import { queryOptions } from '@tanstack/react-query';
import { ScheduledFaxList } from '#lib/shared/faxes/answers.ts';
import { apiPaths } from '#lib/shared/paths.ts';
import { QuietHoursAnswer } from '#lib/shared/quiet-hours/quiet-hours-answer.ts';
import { faxKeys } from '../faxes/fax-queries.ts';
import { requestJson } from '../http.ts';

export function scheduledFaxesOptions() {
  return queryOptions({
    queryKey: faxKeys.scheduled,
    queryFn: async ({ signal }) =>
      (await requestJson(apiPaths.scheduledFaxes, ScheduledFaxList, { signal })).faxes,
  });
}

export const quietHoursKey = ['quiet-hours'] as const;

export function quietHoursOptions() {
  return queryOptions({
    queryKey: quietHoursKey,
    queryFn: ({ signal }) => requestJson(apiPaths.quietHours, QuietHoursAnswer, { signal }),
  });
}
