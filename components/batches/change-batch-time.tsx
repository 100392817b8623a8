'use client';

import { useRescheduleBatch } from '#lib/client/batches/use-reschedule-batch.ts';
import type { Batch } from '#lib/shared/batches/batch.ts';
import type { Schedule } from '#lib/shared/time-zones/parse-schedule.ts';
import { toWallTime } from '#lib/shared/time-zones/wall-time.ts';
import { LazyScheduleDialog } from '../schedule/lazy-schedule-dialog.tsx';

interface ChangeBatchTimeProps {
  batch: Batch;
  onClose: () => void;
}

/** Another time for a batch that waits for its own. */
export function ChangeBatchTime({ batch, onClose }: ChangeBatchTimeProps) {
  const { mutate, isPending } = useRescheduleBatch(batch.batchId);
  return (
    <LazyScheduleDialog
      isForMany
      title="Change the time"
      recipient=""
      initial={toSchedule(batch)}
      isPending={isPending}
      onClose={onClose}
      onChoose={(schedule) => mutate(schedule, { onSuccess: onClose })}
    />
  );
}

/** As it was chosen; where quiet hours hold it, when they end. */
function toSchedule({ sendAt, sendAtZone, nextDeparture }: Batch): Schedule {
  if (sendAt !== '' || !nextDeparture) return { sendAt, sendAtZone };
  const { at, zone } = nextDeparture;
  return { sendAt: toWallTime(new Date(at), zone), sendAtZone: zone };
}
