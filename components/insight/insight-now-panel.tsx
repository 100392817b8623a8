'use client';

import { useQuery } from '@tanstack/react-query';
import Link from 'next/link';
import { toListPath } from '#lib/client/faxes/fax-filter.ts';
import { insightNowOptions } from '#lib/client/insight/insight-queries.ts';
import { formatDuration } from '#lib/shared/format/format-duration.ts';
import type { InsightNow } from '#lib/shared/insight/insight.ts';
import { adviseOn } from '#lib/shared/faxes/failure-advice.ts';
import { Button } from '../ui/button.tsx';
import { ErrorNote } from '../ui/error-note.tsx';
import { Fact } from '../ui/fact.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { TimeText } from '../ui/time-text.tsx';

/** The queue as it is, and how the provider fared in the last 24 hours. */
export function InsightNowPanel() {
  const { data, error, refetch } = useQuery(insightNowOptions());
  return (
    <section
      aria-label="Now"
      className="flex min-h-44 flex-col gap-3 rounded-box border border-line bg-surface p-4"
    >
      <h2 className="text-large font-semibold">Queue and provider</h2>
      {error && !data ? (
        <ErrorNote title="The state of the queue could not be loaded." error={error}>
          <Button onClick={() => void refetch()}>Try again</Button>
        </ErrorNote>
      ) : data ? (
        <NowFacts now={data} />
      ) : (
        <Skeleton className="h-26" />
      )}
    </section>
  );
}

function NowFacts({ now }: { now: InsightNow }) {
  return (
    <dl className="grid gap-x-4 gap-y-1 md:grid-cols-[12rem_1fr]">
      <Fact name="In the queue now">
        {now.queued > 0 ? (
          <Link
            href={toListPath({ status: ['queued'] })}
            className="text-accent underline underline-offset-2 hover:no-underline"
          >
            {now.queued.toLocaleString('en-US')}
          </Link>
        ) : (
          '0'
        )}
        {now.oldestDueAt && (
          <>
            {' · the oldest that is due has waited since '}
            <TimeText time={now.oldestDueAt} />
          </>
        )}
      </Fact>
      <Fact name="Provider’s answer, 24 h">{toSpread(now.latency, `${now.calls} sends`)}</Fact>
      <Fact name="Errors, 24 h">{toErrors(now.errors)}</Fact>
      <Fact name="Callback lag, 24 h">
        {toSpread(now.callbackLag, `${now.callbacks.toLocaleString('en-US')} callbacks`)}
      </Fact>
    </dl>
  );
}

function toSpread(spread: InsightNow['latency'], of: string): string {
  if (!spread) return 'Nothing to measure yet';
  const [half, most] = [formatDuration(spread.medianMs), formatDuration(spread.p95Ms)];
  return `half within ${half}, 95 % within ${most} · ${of}`;
}

function toErrors(errors: InsightNow['errors']): string {
  if (errors.length === 0) return 'None';
  return errors.map(({ name, count }) => `${adviseOn(name).reason} ${count}`).join(', ');
}
