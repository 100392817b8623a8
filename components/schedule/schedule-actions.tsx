'use client';

import { CalendarClock, PencilLine, Send } from 'lucide-react';
import { useState } from 'react';
import { useTakeBack } from '#lib/client/drafts/use-take-back.ts';
import { useStartNow } from '#lib/client/schedule/use-start-now.ts';
import type { Fax } from '#lib/shared/faxes/fax.ts';
import { ActionButton } from '../palette/action-button.tsx';
import { ChangeTimeDialog } from './change-time-dialog.tsx';

/** What can be done about a fax until its time comes. */
export function ScheduleActions({ fax }: { fax: Fax }) {
  const [isChanging, setChanging] = useState(false);
  const start = useStartNow();
  const takeBack = useTakeBack();
  const { faxId } = fax;
  if (fax.status !== 'scheduled') return null;
  const isBusy = start.isPending || takeBack.isPending;
  return (
    <>
      <ActionButton icon={CalendarClock} label="Change time…" onClick={() => setChanging(true)} />
      <ActionButton
        icon={Send}
        label={fax.isQuietHold ? 'Send now anyway' : 'Send now'}
        disabled={isBusy}
        onClick={() => start.mutate({ faxId })}
      />
      <ActionButton
        icon={PencilLine}
        label="Back to draft"
        disabled={isBusy}
        onClick={() => takeBack.mutate(faxId)}
      />
      {isChanging && <ChangeTimeDialog fax={fax} onClose={() => setChanging(false)} />}
    </>
  );
}
