'use client';

import { useChangeSettings } from '#lib/client/settings/use-change-settings.ts';
import { Switch } from '../ui/switch.tsx';
import { QuietClock } from './quiet-clock.tsx';
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
                mutate({
                  input: { hasQuietHours: checked },
                  sentence: checked
                    ? `Nothing is called between ${quietFrom} and ${quietUntil}.`
                    : 'Faxes leave at any hour.',
                })
              }
            />
          </label>
          <div className="flex flex-wrap gap-4">
            <QuietClock
              key={`from ${quietFrom}`}
              name="quietFrom"
              label="From"
              saved={quietFrom}
              onSave={(value) =>
                mutate({ input: { quietFrom: value }, sentence: `Quiet hours begin at ${value}.` })
              }
            />
            <QuietClock
              key={`until ${quietUntil}`}
              name="quietUntil"
              label="Until"
              saved={quietUntil}
              onSave={(value) =>
                mutate({ input: { quietUntil: value }, sentence: `Quiet hours end at ${value}.` })
              }
            />
          </div>
        </div>
      )}
    </WithSettings>
  );
}
