'use client';

import { useQuery } from '@tanstack/react-query';
import { CalendarClock } from 'lucide-react';
import Link from 'next/link';
import { scheduledFaxesOptions } from '#lib/client/schedule/schedule-queries.ts';
import { pagePaths } from '#lib/shared/paths.ts';
import { buttonClass } from '../ui/button.tsx';

/** The way to the agenda, with how many stand there. */
export function ScheduledLink() {
  const { data: faxes = [] } = useQuery(scheduledFaxesOptions());
  return (
    <Link href={pagePaths.scheduled} className={buttonClass('quiet')}>
      <CalendarClock aria-hidden className="size-4" />
      {faxes.length === 0 ? 'Scheduled' : `${faxes.length} scheduled`}
    </Link>
  );
}
