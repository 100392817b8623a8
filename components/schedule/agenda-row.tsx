'use client';

import { Moon } from 'lucide-react';
import Link from 'next/link';
import { useState } from 'react';
import { describeMoment } from '#lib/client/schedule/describe-moment.ts';
import { useViewer } from '#lib/client/users/viewer.ts';
import { formatClock } from '#lib/shared/format/format-time.ts';
import type { Fax } from '#lib/shared/faxes/fax.ts';
import { pagePaths } from '#lib/shared/paths.ts';
import { can, canOnFax } from '#lib/shared/permissions.ts';
import { formatRecipient } from '#lib/shared/recipients/format-recipient.ts';
import { RecipientText } from '../faxes/recipient-text.tsx';
import { Menu } from '../ui/menu.tsx';
import { ChangeTimeDialog } from './change-time-dialog.tsx';
import { ScheduleItems } from './schedule-items.tsx';

/** When, to whom, what; and what can still be done about it. */
export function AgendaRow({ fax, now }: { fax: Fax; now: Date }) {
  const viewer = useViewer();
  const [isChanging, setChanging] = useState(false);
  const { faxId, recipient, scheduledAt, scheduledZone, title, createdBy } = fax;
  if (!scheduledAt || !scheduledZone) return null;
  const moment = describeMoment({ at: new Date(scheduledAt), zone: scheduledZone, now });
  const details = [title, can(viewer, 'fax:view:any') && createdBy?.name];
  return (
    <li className="relative flex min-h-12 items-center gap-x-4 border-b border-line px-2 py-2 hover:bg-sunken/60 touch:min-h-14">
      <time dateTime={scheduledAt} title={moment} className="w-12 shrink-0 font-medium">
        {formatClock(scheduledAt)}
      </time>
      <div className="flex min-w-0 flex-1 flex-wrap items-baseline gap-x-4">
        <Link href={pagePaths.fax(faxId)} className="font-medium after:absolute after:inset-0">
          <RecipientText fax={fax} />
        </Link>
        <span className="min-w-0 truncate text-soft">{details.filter(Boolean).join(' · ')}</span>
        <Departure moment={moment} isQuietHold={fax.isQuietHold} />
      </div>
      {canOnFax(viewer, 'retry', { ownerId: createdBy?.userId ?? null }) && (
        <Menu label={`Actions for the fax to ${formatRecipient(recipient)}`} className="z-1">
          <ScheduleItems fax={fax} onChangeTime={() => setChanging(true)} />
        </Menu>
      )}
      {isChanging && <ChangeTimeDialog fax={fax} onClose={() => setChanging(false)} />}
    </li>
  );
}

function Departure({ moment, isQuietHold }: { moment: string; isQuietHold: boolean }) {
  return (
    <span className="flex w-full items-center gap-1 text-small text-soft">
      {isQuietHold && <Moon aria-hidden className="size-3.5 shrink-0" />}
      {isQuietHold ? `${moment}, when quiet hours end` : moment}
    </span>
  );
}
