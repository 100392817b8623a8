'use client';

import {
  Ban,
  CircleCheck,
  CircleHelp,
  CircleX,
  Clock,
  PhoneOutgoing,
  type LucideIcon,
} from 'lucide-react';
import { countLabels, countNames, describeProgress } from '#lib/client/batches/describe-batch.ts';
import { useNow } from '#lib/client/time/use-now.ts';
import type { Batch, BatchCounts } from '#lib/shared/batches/batch.ts';
import { BatchBar } from './batch-bar.tsx';

const looks: Record<keyof BatchCounts, { Icon: LucideIcon; tone: string }> = {
  delivered: { Icon: CircleCheck, tone: 'text-green' },
  failed: { Icon: CircleX, tone: 'text-red' },
  inDoubt: { Icon: CircleHelp, tone: 'text-amber' },
  underWay: { Icon: PhoneOutgoing, tone: 'text-blue' },
  waiting: { Icon: Clock, tone: 'text-soft' },
  cancelled: { Icon: Ban, tone: 'text-grey' },
};

/** The bar, its numbers, and what happens now. */
export function BatchProgress({ batch }: { batch: Batch }) {
  const now = useNow();
  return (
    <section aria-label="Progress" className="flex flex-col gap-3">
      <BatchBar batch={batch} />
      <dl className="flex flex-wrap gap-x-6 gap-y-2">
        {countNames.map((name) => {
          const { Icon, tone } = looks[name];
          return (
            <div key={name} className="flex items-center gap-1.5">
              <Icon aria-hidden className={`size-4 ${tone}`} />
              <dt className="order-2 text-soft">{countLabels[name]}</dt>
              <dd className="text-large font-semibold">
                {batch.counts[name].toLocaleString('en-US')}
              </dd>
            </div>
          );
        })}
      </dl>
      <p className="min-h-5 max-w-[70ch] text-pretty text-soft">
        {now && describeProgress(batch, now)}
      </p>
    </section>
  );
}
