import { CircleHelp } from 'lucide-react';
import Link from 'next/link';
import { toListPath } from '#lib/client/faxes/fax-filter.ts';
import type { Batch } from '#lib/shared/batches/batch.ts';
import { pagePaths } from '#lib/shared/paths.ts';

/** Faxes that get no further without a person, and the way to them. */
export function BatchDoubt({ batch: { batchId, counts } }: { batch: Batch }) {
  const { inDoubt } = counts;
  if (inDoubt === 0) return null;
  const path = toListPath({ status: ['on_hold', 'outcome_unknown'] }, pagePaths.batch(batchId));
  return (
    <p className="flex items-start gap-x-2 rounded-box bg-amber-soft p-3">
      <CircleHelp aria-hidden className="mt-0.5 size-4 shrink-0 text-amber" />
      <span>
        {inDoubt === 1
          ? '1 fax is on hold or may have arrived: somebody has to look.'
          : `${inDoubt.toLocaleString('en-US')} faxes are on hold or may have arrived: somebody has to look.`}{' '}
        <Link href={path} scroll={false} className="text-accent underline">
          {inDoubt === 1 ? 'Show it' : 'Show them'}
        </Link>
      </span>
    </p>
  );
}
