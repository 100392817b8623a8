'use client';

import { useQuery } from '@tanstack/react-query';
import { settingsOptions } from '#lib/client/settings/settings-queries.ts';
import { useChangeSettings } from '#lib/client/settings/use-change-settings.ts';
import { Button } from '../ui/button.tsx';
import { ErrorNote } from '../ui/error-note.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { Switch } from '../ui/switch.tsx';

export function EmailSwitch() {
  const { data: settings, error, refetch } = useQuery(settingsOptions());
  const change = useChangeSettings();
  if (error && !settings) {
    return (
      <ErrorNote title="The setting could not be loaded." error={error}>
        <Button onClick={() => void refetch()}>Try again</Button>
      </ErrorNote>
    );
  }
  if (!settings) return <Skeleton className="h-10 max-w-xl" />;
  return (
    <label className="flex max-w-xl items-center justify-between gap-4">
      <span>
        Allow e-mail addresses as recipients
        <span className="block text-small text-soft">
          The provider mails the pages then; they are not faxed.
        </span>
      </span>
      <Switch
        checked={settings.allowEmailRecipients}
        disabled={change.isPending}
        onChange={({ target: { checked } }) =>
          change.mutate({
            input: { allowEmailRecipients: checked },
            sentence: checked
              ? 'Faxes may go to e-mail addresses.'
              : 'Nothing goes to e-mail addresses any more.',
          })
        }
      />
    </label>
  );
}
