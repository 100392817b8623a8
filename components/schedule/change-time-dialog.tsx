'use client';

import { useRescheduleFax } from '#lib/client/schedule/use-reschedule-fax.ts';
import type { Fax } from '#lib/shared/faxes/fax.ts';
import { toWallTime } from '#lib/shared/time-zones/wall-time.ts';
import { LazyScheduleDialog } from './lazy-schedule-dialog.tsx';

/** Another time for a fax that waits for its own. */
export function ChangeTimeDialog({ fax, onClose }: { fax: Fax; onClose: () => void }) {
  const { mutate, isPending } = useRescheduleFax();
  const { faxId, recipient, scheduledAt, scheduledZone } = fax;
  if (!scheduledAt || !scheduledZone) return null;
  const sendAt = toWallTime(new Date(scheduledAt), scheduledZone);
  return (
    <LazyScheduleDialog
      title="Change the time"
      recipient={recipient}
      initial={{ sendAt, sendAtZone: scheduledZone }}
      isPending={isPending}
      onClose={onClose}
      onChoose={(schedule) => mutate({ faxId, ...schedule }, { onSuccess: onClose })}
    />
  );
}
