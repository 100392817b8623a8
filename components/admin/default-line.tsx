'use client';

import { useQuery } from '@tanstack/react-query';
import { faxLineListOptions } from '#lib/client/fax-lines/fax-line-queries.ts';
import { useChangeSettings } from '#lib/client/settings/use-change-settings.ts';
import { formatRecipient } from '#lib/shared/recipients/format-recipient.ts';
import { describedBy, Field } from '../ui/field.tsx';
import { Select } from '../ui/select.tsx';
import { WithSettings } from './with-settings.tsx';

/** The line of everybody who chooses none. */
export function DefaultLine() {
  const { data: lines = [] } = useQuery(faxLineListOptions());
  const { mutate, isPending } = useChangeSettings();
  const isGone = (line: string) => line !== '' && !lines.some(({ number }) => number === line);
  return (
    <WithSettings className="h-20 max-w-xl">
      {({ defaultLine }) => (
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
              {isGone(defaultLine) && (
                <option value={defaultLine}>{formatRecipient(defaultLine)}, not there</option>
              )}
              {lines.map(({ number }) => (
                <option key={number} value={number}>
                  {formatRecipient(number)}
                </option>
              ))}
            </Select>
          </Field>
        </div>
      )}
    </WithSettings>
  );
}
