'use client';

import Link from 'next/link';
import { describeMoment } from '#lib/client/schedule/describe-moment.ts';
import { formatClock } from '#lib/shared/format/format-time.ts';
import type { Fax } from '#lib/shared/faxes/fax.ts';
import { pagePaths } from '#lib/shared/paths.ts';

interface AgendaBatchRowProps {
  /** The next of its faxes. */
  fax: Fax;
  batch: NonNullable<Fax['batch']>;
  now: Date;
}

/** A list that waits for its time: paused, stopped and looked through on a page of its own. */
export function AgendaBatchRow({ fax, batch, now }: AgendaBatchRowProps) {
  const { scheduledAt, scheduledZone } = fax;
  if (!scheduledAt || !scheduledZone) return null;
  const moment = describeMoment({ at: new Date(scheduledAt), zone: scheduledZone, now });
  return (
    <li className="relative flex min-h-12 items-center gap-x-4 border-b border-line px-2 py-2 hover:bg-sunken/60 touch:min-h-14">
      <time dateTime={scheduledAt} title={moment} className="w-12 shrink-0 font-medium">
        {formatClock(scheduledAt)}
      </time>
      <div className="flex min-w-0 flex-1 flex-wrap items-baseline gap-x-4">
        <Link
          href={pagePaths.batch(batch.batchId)}
          className="font-medium wrap-anywhere after:absolute after:inset-0"
        >
          {batch.name}
        </Link>
        <span className="text-soft">
          {batch.isPaused
            ? 'A list; paused: nothing leaves until it is resumed'
            : 'A list; its first fax leaves then'}
        </span>
        <span className="w-full text-small text-soft">{moment}</span>
      </div>
    </li>
  );
}
