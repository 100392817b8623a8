'use client';

import type { Composer } from '#lib/client/drafts/use-composer.ts';
import { describeMoment } from '#lib/client/schedule/describe-moment.ts';
import { useQuietEnd } from '#lib/client/schedule/use-quiet-end.ts';
import { useNow } from '#lib/client/time/use-now.ts';
import { parseSchedule } from '#lib/shared/time-zones/parse-schedule.ts';
import { QuietChoice } from '../schedule/quiet-choice.tsx';

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
    <QuietChoice
      sentence={
        isQuietMeant
          ? 'It rings in quiet hours at the recipient.'
          : `Quiet hours at the recipient: it leaves ${moment}.`
      }
      hasTime={chosen !== null}
      isMeant={isQuietMeant}
      isDisabled={sending.isSending}
      onChange={setQuietMeant}
    />
  );
}
