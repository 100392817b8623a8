'use client';

import {
  Ban,
  CalendarClock,
  CircleCheck,
  CircleHelp,
  CirclePause,
  CircleX,
  Clock,
  LoaderCircle,
  PencilLine,
  PhoneOutgoing,
  Trash2,
  type LucideIcon,
} from 'lucide-react';
import { classNames } from '#lib/client/class-names.ts';
import { describeReason } from '#lib/client/faxes/describe-status.ts';
import { useNow } from '#lib/client/time/use-now.ts';
import type { Fax } from '#lib/shared/faxes/fax.ts';
import { statusLabels } from '#lib/shared/faxes/status-label.ts';
import type { FaxStatus } from '#lib/shared/faxes/status.ts';
import { softTones } from '../ui/soft-tones.ts';

const icons: Record<FaxStatus, LucideIcon> = {
  draft: PencilLine,
  scheduled: CalendarClock,
  queued: Clock,
  sending: LoaderCircle,
  transmitting: PhoneOutgoing,
  delivered: CircleCheck,
  failed: CircleX,
  on_hold: CirclePause,
  outcome_unknown: CircleHelp,
  cancelled: Ban,
  deleted: Trash2,
};

const motion: Partial<Record<FaxStatus, string>> = {
  sending: 'motion-safe:animate-spin',
  transmitting: 'motion-safe:animate-pulse',
};

export function StatusBadge({ status }: { status: FaxStatus }) {
  const { label, tone } = statusLabels[status];
  const Icon = icons[status];
  const isOver = status === 'cancelled' || status === 'deleted';
  return (
    <span
      className={classNames(
        'inline-flex h-6 shrink-0 items-center gap-1.5 rounded-box px-2 text-small font-medium whitespace-nowrap',
        softTones[tone],
      )}
    >
      <Icon aria-hidden className={classNames('size-3.5', motion[status])} />
      <span className={classNames(isOver && 'line-through')}>{label}</span>
    </span>
  );
}

/** The badge and the reason after it. Clock times wait for the browser, which knows the zone. */
export function StatusWithReason({ fax }: { fax: Fax }) {
  const now = useNow();
  const reason = describeReason(fax, now);
  return (
    <span className="flex min-w-0 items-center gap-2">
      <StatusBadge status={fax.status} />
      {reason && (
        <span className="min-w-0 text-small text-soft lg:truncate" title={reason}>
          {reason}
        </span>
      )}
    </span>
  );
}
