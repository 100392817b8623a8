'use client';

import { nameCountry } from '#lib/client/recipients/list-countries.ts';
import { useChangeSettings } from '#lib/client/settings/use-change-settings.ts';
import { CountrySelect } from '../recipients/country-select.tsx';
import { WithSettings } from './with-settings.tsx';

/** Where the composer looks for a number without a country’s code. */
export function DefaultCountry() {
  const change = useChangeSettings();
  return (
    <WithSettings className="h-10 max-w-xl">
      {({ defaultCountry }) => (
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
      )}
    </WithSettings>
  );
}
