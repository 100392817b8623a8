'use client';

import { ArrowLeft, ArrowRight } from 'lucide-react';
import { useRescheduleFax } from '#lib/client/schedule/use-reschedule-fax.ts';
import { shiftDate } from '#lib/client/schedule/week.ts';
import type { Fax } from '#lib/shared/faxes/fax.ts';
import { toWallTime } from '#lib/shared/time-zones/wall-time.ts';
import { MenuItem } from '../ui/menu-item.tsx';

interface MoveDayItemsProps {
  fax: Fax;
  onMove: () => void;
}

/** The same time of another day, by the clock on which it was chosen. */
export function MoveDayItems({ fax, onMove }: MoveDayItemsProps) {
  const { faxId, scheduledAt, scheduledZone } = fax;
  const { mutate } = useRescheduleFax();
  if (!scheduledAt || !scheduledZone) return null;
  const [date = '', clock = ''] = toWallTime(new Date(scheduledAt), scheduledZone).split('T');
  const move = (days: number) => {
    onMove();
    mutate({ faxId, sendAt: `${shiftDate(date, days)}T${clock}`, sendAtZone: scheduledZone });
  };
  return (
    <>
      <MenuItem icon={ArrowRight} onSelect={() => move(1)}>
        A day later
      </MenuItem>
      <MenuItem icon={ArrowLeft} onSelect={() => move(-1)}>
        A day earlier
      </MenuItem>
    </>
  );
}
