'use client';

import { CalendarClock } from 'lucide-react';
import { useRef, useState } from 'react';
import type { Composer } from '#lib/client/drafts/use-composer.ts';
import { readViewerZone } from '#lib/client/time/read-viewer-zone.ts';
import { useFollowRecipient } from '#lib/client/schedule/use-follow-recipient.ts';
import { suggestSchedule } from '#lib/client/schedule/suggest-schedule.ts';
import { parseRecipient } from '#lib/shared/recipients/parse-recipient.ts';
import { findLikelyZones } from '#lib/shared/time-zones/find-likely-zones.ts';
import type { Schedule } from '#lib/shared/time-zones/parse-schedule.ts';
import { LazyScheduleDialog } from '../schedule/lazy-schedule-dialog.tsx';
import { Button } from '../ui/button.tsx';
import { ChosenTime } from './chosen-time.tsx';
import { QuietNote } from './quiet-note.tsx';

/** At once, or when; and what quiet hours make of that. */
export function SendTime({ composer }: { composer: Composer }) {
  const [isChoosing, setChoosing] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const { form, fields, sending, isReady } = composer;
  const { sendAt, sendAtZone } = fields;
  const parsed = parseRecipient(fields.recipient);
  const recipient = parsed.ok ? parsed.recipient.value : '';

  useFollowRecipient({
    recipient,
    zone: sendAtZone,
    onFollow: (zone) => form.setValue('sendAtZone', zone, { shouldDirty: true }),
  });

  const choose = (schedule: Schedule) => {
    form.setValue('sendAt', schedule.sendAt, { shouldDirty: true });
    form.setValue('sendAtZone', schedule.sendAtZone, { shouldDirty: true });
    form.clearErrors('sendAt');
    setChoosing(false);
  };
  const propose = () =>
    suggestSchedule(findLikelyZones(recipient)[0] ?? readViewerZone(), new Date());

  return (
    <div ref={box} className="contents">
      {sendAt !== '' && (
        <ChosenTime
          schedule={{ sendAt, sendAtZone }}
          error={form.formState.errors.sendAt?.message}
          onChange={() => setChoosing(true)}
          onClear={() => choose({ sendAt: '', sendAtZone: '' })}
        />
      )}
      <QuietNote composer={composer} />
      {sendAt === '' && !sending.isSending && (
        <Button disabled={!isReady} onClick={() => setChoosing(true)}>
          <CalendarClock aria-hidden className="size-4" /> Send later…
        </Button>
      )}
      {isChoosing && (
        <LazyScheduleDialog
          title="Send later"
          recipient={recipient}
          initial={sendAt === '' ? propose() : { sendAt, sendAtZone }}
          returnTo={() => box.current?.querySelector('button') ?? null}
          onClose={() => setChoosing(false)}
          onChoose={choose}
        />
      )}
    </div>
  );
}
