import { Moon } from 'lucide-react';
import type { ReactNode } from 'react';
import { describeMoment } from '#lib/client/schedule/describe-moment.ts';
import { formatClock } from '#lib/shared/format/format-time.ts';

interface WeekCardFrameProps {
  scheduledAt: string;
  scheduledZone: string;
  isQuietHold: boolean;
  now: Date;
  /** Beside its time. */
  menu: ReactNode;
  children: ReactNode;
}

/** Something on its day: by the viewer's clock, with the one on which its time was chosen at hand. */
export function WeekCardFrame(props: WeekCardFrameProps) {
  const { scheduledAt, scheduledZone, isQuietHold, now, menu, children } = props;
  const moment = describeMoment({ at: new Date(scheduledAt), zone: scheduledZone, now });
  return (
    <li className="relative flex flex-col rounded-box border border-line bg-violet-soft p-2 text-small hover:border-edge">
      <div className="-mt-1 -mr-1 flex items-center gap-1">
        <time dateTime={scheduledAt} title={moment} className="font-medium">
          {formatClock(scheduledAt)}
        </time>
        {isQuietHold && <Moon aria-label="Held by quiet hours" className="size-3.5 shrink-0" />}
        {menu}
      </div>
      {children}
    </li>
  );
}
