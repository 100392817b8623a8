'use client';

import { useQuery } from '@tanstack/react-query';
import { settingsOptions } from '#lib/client/settings/settings-queries.ts';
import { useChangeSettings } from '#lib/client/settings/use-change-settings.ts';
import { Button } from '../ui/button.tsx';
import { ErrorNote } from '../ui/error-note.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { Switch } from '../ui/switch.tsx';
import { QuietClock } from './quiet-clock.tsx';

/** When no number is called; off until an admin wants it. */
export function QuietHours() {
  const { data: settings, error, refetch } = useQuery(settingsOptions());
  const { mutate, isPending } = useChangeSettings();
  if (error && !settings) {
    return (
      <ErrorNote title="The setting could not be loaded." error={error}>
        <Button onClick={() => void refetch()}>Try again</Button>
      </ErrorNote>
    );
  }
  if (!settings) return <Skeleton className="h-20 max-w-xl" />;
  const { hasQuietHours, quietFrom, quietUntil } = settings;
  return (
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
  );
}
