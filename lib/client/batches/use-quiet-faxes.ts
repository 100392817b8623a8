import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { BatchCheck } from '#lib/shared/batches/batch-check.ts';
import { chooseRows, type LeaveOut } from '#lib/shared/batches/choose-rows.ts';
import type { Schedule } from '#lib/shared/time-zones/parse-schedule.ts';
import { quietHoursOptions } from '../schedule/schedule-queries.ts';
import { useNow } from '../time/use-now.ts';
import { findQuietFaxes, type QuietFaxes } from './find-quiet-faxes.ts';

/** What quiet hours make of a list that was checked, if it is sent as it is chosen now. */
export function useQuietFaxes(
  { rows }: BatchCheck,
  leaveOut: readonly LeaveOut[],
  schedule: Schedule,
): QuietFaxes | null {
  const { data } = useQuery(quietHoursOptions());
  const now = useNow();
  return useMemo(() => {
    if (!data || !now) return null;
    const recipients = chooseRows(rows, leaveOut).map(({ recipient }) => recipient);
    return findQuietFaxes({ ...data, recipients, schedule, now });
  }, [data, now, rows, leaveOut, schedule]);
}
