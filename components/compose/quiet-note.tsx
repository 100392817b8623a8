'use client';

import { Moon } from 'lucide-react';
import type { Composer } from '#lib/client/drafts/use-composer.ts';
import { describeMoment } from '#lib/client/schedule/describe-moment.ts';
import { useQuietEnd } from '#lib/client/schedule/use-quiet-end.ts';
import { useNow } from '#lib/client/time/use-now.ts';
import { parseSchedule } from '#lib/shared/time-zones/parse-schedule.ts';
import { Switch } from '../ui/switch.tsx';

/** Says before sending that the fax would ring in quiet hours, and lets a person insist. */
export function QuietNote({ composer }: { composer: Composer }) {
  const now = useNow();
  const { fields, sending } = composer;
  const { isQuietMeant, setQuietMeant } = sending;
  const chosen = fields.sendAt === '' ? null : parseSchedule(fields);
  const end = useQuietEnd(fields.recipient, chosen?.ok ? chosen.at : now);
  if (!now || !end) return null;
  const moment = describeMoment({ ...end, now });
  return (
    <div className="flex flex-col gap-2 rounded-box border border-line p-3">
      <p className="flex gap-2">
        <Moon aria-hidden className="mt-0.5 size-4 shrink-0 text-violet" />
        <span>
          {isQuietMeant
            ? 'It rings in quiet hours at the recipient.'
            : `Quiet hours at the recipient: it leaves ${moment}.`}
        </span>
      </p>
      <label className="flex items-center justify-between gap-4">
        {chosen ? 'Send at that time anyway' : 'Send now anyway'}
        <Switch
          checked={isQuietMeant}
          disabled={sending.isSending}
          onChange={({ target }) => setQuietMeant(target.checked)}
        />
      </label>
    </div>
  );
}
