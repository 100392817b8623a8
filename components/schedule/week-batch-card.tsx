'use client';

import { useQuery } from '@tanstack/react-query';
import Link from 'next/link';
import { batchDetailOptions } from '#lib/client/batches/batch-queries.ts';
import { formatFaxes } from '#lib/shared/format/format-faxes.ts';
import { nameOtherClock } from '#lib/client/schedule/describe-moment.ts';
import type { Fax } from '#lib/shared/faxes/fax.ts';
import { pagePaths } from '#lib/shared/paths.ts';
import { BatchMenu } from '../batches/batch-menu.tsx';
import { WeekCardFrame } from './week-card-frame.tsx';

interface WeekBatchCardProps {
  /** The next of its faxes. */
  fax: Fax;
  batch: NonNullable<Fax['batch']>;
  now: Date;
}

/** A list on the day on which its next fax leaves. */
export function WeekBatchCard({ fax, batch: { batchId, name }, now }: WeekBatchCardProps) {
  const { data: batch } = useQuery(batchDetailOptions(batchId));
  const { scheduledAt, scheduledZone, isQuietHold } = fax;
  if (!scheduledAt || !scheduledZone) return null;
  const clock = nameOtherClock(new Date(scheduledAt), scheduledZone);
  return (
    <WeekCardFrame
      {...{ scheduledAt, scheduledZone, isQuietHold, now }}
      menu={batch && <BatchMenu batch={batch} className="z-1 ml-auto size-7!" />}
    >
      <Link
        href={pagePaths.batch(batchId)}
        className="font-medium break-words after:absolute after:inset-0"
      >
        {name}
      </Link>
      <span className="text-soft">
        {batch ? `A list: ${formatFaxes(batch.counts.waiting)} to go` : 'A list'}
      </span>
      {clock && <span className="truncate text-soft">{clock}</span>}
    </WeekCardFrame>
  );
}
