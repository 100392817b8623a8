'use client';

import { describeQuietHours } from '#lib/client/settings/describe-quiet-hours.ts';
import { useChangeSettings } from '#lib/client/settings/use-change-settings.ts';
import { Switch } from '../ui/switch.tsx';
import { QuietSpan } from './quiet-span.tsx';
import { WithSettings } from './with-settings.tsx';

/** When no number is called; off until an admin wants it. */
export function QuietHours() {
  const { mutate, isPending } = useChangeSettings();
  return (
    <WithSettings className="h-20 max-w-xl">
      {({ hasQuietHours, quietFrom, quietUntil }) => (
        <div className="flex max-w-xl flex-col gap-3">
          <label className="flex items-center justify-between gap-4">
            <span>
              Do not call at night
              <span className="block text-small text-soft">
                By the clock of the recipient’s likely zone. Who sends may insist, fax by fax.
              </span>
            </span>
            <Switch
              checked={hasQuietHours}
              disabled={isPending}
              onChange={({ target: { checked } }) =>
                mutate({ input: { hasQuietHours: checked }, sentence: describeQuietHours })
              }
            />
          </label>
          <QuietSpan from={quietFrom} until={quietUntil} />
        </div>
      )}
    </WithSettings>
  );
}
