'use client';

import { useQuery } from '@tanstack/react-query';
import { nameCountry } from '#lib/client/recipients/list-countries.ts';
import { settingsOptions } from '#lib/client/settings/settings-queries.ts';
import { useChangeSettings } from '#lib/client/settings/use-change-settings.ts';
import { CountrySelect } from '../recipients/country-select.tsx';
import { Button } from '../ui/button.tsx';
import { ErrorNote } from '../ui/error-note.tsx';
import { Skeleton } from '../ui/skeleton.tsx';

/** Where the composer looks for a number without a country’s code. */
export function DefaultCountry() {
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
  const { defaultCountry } = settings;
  return (
    <div className="flex max-w-xl flex-wrap items-center justify-between gap-x-4 gap-y-2">
      <span>
        New faxes start in {nameCountry(defaultCountry)}
        <span className="block text-small text-soft">
          A number without + is read there; who writes may choose another country.
        </span>
      </span>
      <CountrySelect
        country={defaultCountry}
        own={defaultCountry}
        className="h-9 touch:h-11"
        onChoose={(country) =>
          change.mutate({
            input: { defaultCountry: country },
            sentence: `New faxes start in ${nameCountry(country)}.`,
          })
        }
      />
    </div>
  );
}
