'use client';

import { CalendarClock } from 'lucide-react';
import { useRef, useState } from 'react';
import { suggestSchedule } from '#lib/client/schedule/suggest-schedule.ts';
import { readViewerZone } from '#lib/client/time/read-viewer-zone.ts';
import type { Schedule } from '#lib/shared/time-zones/parse-schedule.ts';
import { ChosenTime } from '../compose/chosen-time.tsx';
import { LazyScheduleDialog } from '../schedule/lazy-schedule-dialog.tsx';
import { Button } from '../ui/button.tsx';

interface BatchTimeProps {
  schedule: Schedule;
  isDisabled: boolean;
  onChange: (schedule: Schedule) => void;
}

const atOnce = { sendAt: '', sendAtZone: '' };

/** At once, or when: by one clock for all, or by each recipient's own. */
export function BatchTime({ schedule, isDisabled, onChange }: BatchTimeProps) {
  const [isChoosing, setChoosing] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const isSet = schedule.sendAt !== '';
  return (
    <div ref={box} className="flex max-w-xl flex-col items-start gap-2">
      {isSet ? (
        <ChosenTime
          schedule={schedule}
          error={undefined}
          onChange={() => setChoosing(true)}
          onClear={() => onChange(atOnce)}
        />
      ) : (
        <Button disabled={isDisabled} onClick={() => setChoosing(true)}>
          <CalendarClock aria-hidden className="size-4" /> Send later…
        </Button>
      )}
      {isChoosing && (
        <LazyScheduleDialog
          isForMany
          title="Send later"
          recipient=""
          initial={isSet ? schedule : suggestSchedule(readViewerZone(), new Date())}
          returnTo={() => box.current?.querySelector('button') ?? null}
          onClose={() => setChoosing(false)}
          onChoose={(chosen) => {
            onChange(chosen);
            setChoosing(false);
          }}
        />
      )}
    </div>
  );
}
