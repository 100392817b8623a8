'use client';

import { useChangeSettings } from '#lib/client/settings/use-change-settings.ts';
import { Switch } from '../ui/switch.tsx';
import { WithSettings } from './with-settings.tsx';

export function EmailSwitch() {
  const change = useChangeSettings();
  return (
    <WithSettings className="h-10 max-w-xl">
      {({ allowEmailRecipients }) => (
        <label className="flex max-w-xl items-center justify-between gap-4">
          <span>
            Allow e-mail addresses as recipients
            <span className="block text-small text-soft">
              The provider mails the pages then; they are not faxed.
            </span>
          </span>
          <Switch
            checked={allowEmailRecipients}
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
      )}
    </WithSettings>
  );
}
