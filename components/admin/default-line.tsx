'use client';

import { useQuery } from '@tanstack/react-query';
import { faxLineListOptions } from '#lib/client/fax-lines/fax-line-queries.ts';
import { settingsOptions } from '#lib/client/settings/settings-queries.ts';
import { useChangeSettings } from '#lib/client/settings/use-change-settings.ts';
import { formatRecipient } from '#lib/shared/recipients/format-recipient.ts';
import { Button } from '../ui/button.tsx';
import { ErrorNote } from '../ui/error-note.tsx';
import { describedBy, Field } from '../ui/field.tsx';
import { Select } from '../ui/select.tsx';
import { Skeleton } from '../ui/skeleton.tsx';

/** The line of everybody who chooses none. */
export function DefaultLine() {
  const { data: settings, error, refetch } = useQuery(settingsOptions());
  const { data: lines = [] } = useQuery(faxLineListOptions());
  const { mutate, isPending } = useChangeSettings();
  if (error && !settings) {
    return (
      <ErrorNote title="The setting could not be loaded." error={error}>
        <Button onClick={() => void refetch()}>Try again</Button>
      </ErrorNote>
    );
  }
  if (!settings) return <Skeleton className="h-20 max-w-xl" />;
  const { defaultLine } = settings;
  const isGone = defaultLine !== '' && !lines.some(({ number }) => number === defaultLine);
  return (
    <div className="max-w-xl">
      <Field
        id="default-line"
        label="Line of the office"
        hint="Faxes go out from it, and their first page names it, where nobody chooses another one."
      >
        <Select
          id="default-line"
          aria-describedby={describedBy('default-line')}
          className="max-w-80"
          disabled={isPending}
          value={defaultLine}
          onChange={({ target: { value } }) =>
            mutate({
              input: { defaultLine: value },
              sentence: value
                ? `Faxes go out from ${formatRecipient(value)}.`
                : 'The provider chooses the line.',
            })
          }
        >
          <option value="">The provider’s choice</option>
          {isGone && <option value={defaultLine}>{formatRecipient(defaultLine)}, not there</option>}
          {lines.map(({ number }) => (
            <option key={number} value={number}>
              {formatRecipient(number)}
            </option>
          ))}
        </Select>
      </Field>
    </div>
  );
}
