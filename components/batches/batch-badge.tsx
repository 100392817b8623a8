import {
  CalendarClock,
  CircleCheck,
  CircleHelp,
  CirclePause,
  Clock,
  LoaderCircle,
  Octagon,
  type LucideIcon,
} from 'lucide-react';
import { batchStatusLabels } from '#lib/client/batches/describe-batch.ts';
import type { BatchStatus } from '#lib/shared/batches/batch.ts';

const looks: Record<BatchStatus, { Icon: LucideIcon; tone: string; motion?: string }> = {
  preparing: { Icon: Clock, tone: 'bg-blue-soft text-blue' },
  scheduled: { Icon: CalendarClock, tone: 'bg-violet-soft text-violet' },
  running: {
    Icon: LoaderCircle,
    tone: 'bg-blue-soft text-blue',
    motion: 'motion-safe:animate-spin',
  },
  in_doubt: { Icon: CircleHelp, tone: 'bg-amber-soft text-amber' },
  paused: { Icon: CirclePause, tone: 'bg-amber-soft text-amber' },
  stopped: { Icon: Octagon, tone: 'bg-grey-soft text-grey' },
  done: { Icon: CircleCheck, tone: 'bg-green-soft text-green' },
};

export function BatchBadge({ status }: { status: BatchStatus }) {
  const { Icon, tone, motion = '' } = looks[status];
  return (
    <span
      className={`inline-flex h-6 shrink-0 items-center gap-1.5 rounded-box px-2 text-small font-medium whitespace-nowrap ${tone}`}
    >
      <Icon aria-hidden className={`size-3.5 ${motion}`} />
      {batchStatusLabels[status]}
    </span>
  );
}
