'use client';

import { CalendarClock } from 'lucide-react';
import { judgeSchedule } from '#lib/client/schedule/judge-schedule.ts';
import { useNow } from '#lib/client/time/use-now.ts';
import type { Schedule } from '#lib/shared/time-zones/parse-schedule.ts';
import { Button } from '../ui/button.tsx';

interface ChosenTimeProps {
  schedule: Schedule;
  error: string | undefined;
  onChange: () => void;
  onClear: () => void;
}

/** When the fax is to leave, in both zones; the server knows neither the time nor the zone. */
export function ChosenTime({ schedule, error, onChange, onClear }: ChosenTimeProps) {
  const now = useNow();
  const judgement = now && judgeSchedule(schedule, now);
  const isWrong = error !== undefined || judgement?.isRight === false;
  return (
    <div className="flex flex-col gap-2 rounded-box bg-violet-soft p-3">
      <p className="flex gap-2">
        <CalendarClock aria-hidden className="mt-0.5 size-4 shrink-0 text-violet" />
        <span role={isWrong ? 'alert' : undefined} className={isWrong ? 'text-red' : undefined}>
          {error ?? judgement?.sentence ?? 'Leaves later.'}
        </span>
      </p>
      <div className="flex flex-wrap gap-2">
        <Button onClick={onChange}>Change time…</Button>
        <Button look="quiet" onClick={onClear}>
          Send at once instead
        </Button>
      </div>
    </div>
  );
}
