'use client';

import { Moon } from 'lucide-react';
import Link from 'next/link';
import { useEffect, useRef, useState, type RefObject } from 'react';
import { describeMoment, nameOtherClock } from '#lib/client/schedule/describe-moment.ts';
import { useViewer } from '#lib/client/users/viewer.ts';
import { formatClock } from '#lib/shared/format/format-time.ts';
import type { Fax } from '#lib/shared/faxes/fax.ts';
import { pagePaths } from '#lib/shared/paths.ts';
import { canOnFax } from '#lib/shared/permissions.ts';
import { formatRecipient } from '#lib/shared/recipients/format-recipient.ts';
import { RecipientText } from '../faxes/recipient-text.tsx';
import { Menu } from '../ui/menu.tsx';
import { ChangeTimeDialog } from './change-time-dialog.tsx';
import { MoveDayItems } from './move-day-items.tsx';
import { ScheduleItems } from './schedule-items.tsx';

interface WeekCardProps {
  fax: Fax;
  now: Date;
  /** It came from another day. */
  isMoved: boolean;
  onMove: () => void;
}

/** A fax on its day: by the viewer's clock, and by the one on which its time was chosen. */
export function WeekCard({ fax, now, isMoved, onMove }: WeekCardProps) {
  const link = useFocusOnMount(isMoved);
  const viewer = useViewer();
  const [isChanging, setChanging] = useState(false);
  const { faxId, recipient, scheduledAt, scheduledZone, title, isQuietHold } = fax;
  if (!scheduledAt || !scheduledZone) return null;
  const at = new Date(scheduledAt);
  const quiet = isQuietHold ? 'when quiet hours end' : null;
  const details = [title, nameOtherClock(at, scheduledZone), quiet].filter((text) => text !== null);
  return (
    <li className="relative flex flex-col rounded-box border border-line bg-violet-soft p-2 text-small hover:border-edge">
      <div className="-mt-1 -mr-1 flex items-center gap-1">
        <time
          dateTime={scheduledAt}
          title={describeMoment({ at, zone: scheduledZone, now })}
          className="font-medium"
        >
          {formatClock(scheduledAt)}
        </time>
        {isQuietHold && <Moon aria-label="Held by quiet hours" className="size-3.5 shrink-0" />}
        {canOnFax(viewer, 'retry', { ownerId: fax.createdBy?.userId ?? null }) && (
          <Menu
            label={`Actions for the fax to ${formatRecipient(recipient)}`}
            className="z-1 ml-auto size-7!"
          >
            <ScheduleItems fax={fax} onChangeTime={() => setChanging(true)} />
            <MoveDayItems fax={fax} onMove={onMove} />
          </Menu>
        )}
      </div>
      <Link
        ref={link}
        href={pagePaths.fax(faxId)}
        className="break-words after:absolute after:inset-0"
      >
        <RecipientText fax={fax} />
      </Link>
      {details.map((detail) => (
        <span key={detail} className="truncate text-soft">
          {detail}
        </span>
      ))}
      {isChanging && <ChangeTimeDialog fax={fax} onClose={() => setChanging(false)} />}
    </li>
  );
}

/** On another day it is another card, which takes the focus over. */
function useFocusOnMount(isMoved: boolean): RefObject<HTMLAnchorElement | null> {
  const ref = useRef<HTMLAnchorElement>(null);
  const isMovedHere = useRef(isMoved);
  useEffect(() => {
    if (isMovedHere.current) ref.current?.focus();
  }, []);
  return ref;
}
