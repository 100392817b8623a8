'use client';

import { CalendarClock, PencilLine, Send } from 'lucide-react';
import { useState } from 'react';
import { useTakeBack } from '#lib/client/drafts/use-take-back.ts';
import { useStartNow } from '#lib/client/schedule/use-start-now.ts';
import type { Fax } from '#lib/shared/faxes/fax.ts';
import { Button } from '../ui/button.tsx';
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
      <Button onClick={() => setChanging(true)}>
        <CalendarClock aria-hidden className="size-4" /> Change time…
      </Button>
      <Button disabled={isBusy} onClick={() => start.mutate({ faxId })}>
        <Send aria-hidden className="size-4" /> {fax.isQuietHold ? 'Send now anyway' : 'Send now'}
      </Button>
      <Button disabled={isBusy} onClick={() => takeBack.mutate(faxId)}>
        <PencilLine aria-hidden className="size-4" /> Back to draft
      </Button>
      {isChanging && <ChangeTimeDialog fax={fax} onClose={() => setChanging(false)} />}
    </>
  );
}
