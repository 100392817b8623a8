'use client';

import { formatExactTime, formatTime } from '#lib/shared/format/format-time.ts';
import { useNow } from '#lib/client/time/use-now.ts';

/** "4 minutes ago", exact on hover. The server keeps the room: it does not know the zone. */
export function TimeText({ time, className }: { time: string; className?: string }) {
  const now = useNow();
  return (
    <time dateTime={time} title={now ? formatExactTime(time) : undefined} className={className}>
      {now ? formatTime(time, now) : <span className="invisible">24 Nov, 14:32</span>}
    </time>
  );
}
