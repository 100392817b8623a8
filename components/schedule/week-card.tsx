'use client';

import Link from 'next/link';
import { useEffect, useRef, useState, type RefObject } from 'react';
import { nameOtherClock } from '#lib/client/schedule/describe-moment.ts';
import { useViewer } from '#lib/client/users/viewer.ts';
import type { Fax } from '#lib/shared/faxes/fax.ts';
import { pagePaths } from '#lib/shared/paths.ts';
import { canOnFax } from '#lib/shared/permissions.ts';
import { formatRecipient } from '#lib/shared/recipients/format-recipient.ts';
import { RecipientText } from '../faxes/recipient-text.tsx';
import { Menu } from '../ui/menu.tsx';
import { ChangeTimeDialog } from './change-time-dialog.tsx';
import { MoveDayItems } from './move-day-items.tsx';
import { ScheduleItems } from './schedule-items.tsx';
import { WeekCardFrame } from './week-card-frame.tsx';

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
    <WeekCardFrame
      {...{ scheduledAt, scheduledZone, isQuietHold, now }}
      menu={
        canOnFax(viewer, 'retry', { ownerId: fax.createdBy?.userId ?? null }) && (
          <Menu
            label={`Actions for the fax to ${formatRecipient(recipient)}`}
            className="z-1 ml-auto size-7!"
          >
            <ScheduleItems fax={fax} onChangeTime={() => setChanging(true)} />
            <MoveDayItems fax={fax} onMove={onMove} />
          </Menu>
        )
      }
    >
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
    </WeekCardFrame>
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
