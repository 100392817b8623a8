'use client';

import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { debounce, parseAsString, useQueryState } from 'nuqs';
import { blockedNumberListOptions } from '#lib/client/blocked-numbers/blocked-number-queries.ts';
import { Button } from '../ui/button.tsx';
import { ErrorNote } from '../ui/error-note.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { TextInput } from '../ui/text-input.tsx';
import { BlockNumberForm } from './block-number-form.tsx';
import { BlockedNumberRow } from './blocked-number-row.tsx';

const patienceMs = 200;

/** Numbers that nothing is sent to, by nobody: not by hand, by retry or by script. */
export function BlockedNumbers() {
  const [q, setQ] = useQueryState('q', parseAsString.withDefault(''));
  const query = useQuery({ ...blockedNumberListOptions(q), placeholderData: keepPreviousData });
  const { data: numbers, error, isPending, refetch } = query;
  return (
    <div className="flex flex-col gap-4">
      <p className="max-w-[70ch] text-pretty text-soft">
        Nothing is sent to these numbers; whoever tries is told the reason. Faxes that wait for one
        of them are stopped.
      </p>
      <BlockNumberForm />
      <TextInput
        type="search"
        aria-label="Search the do-not-fax list"
        placeholder="Search number or reason"
        autoComplete="off"
        className="max-w-md"
        value={q}
        onChange={({ target: { value } }) =>
          void setQ(value || null, { limitUrlUpdates: debounce(value ? patienceMs : 0) })
        }
      />
      {isPending && <Skeleton className="h-24" />}
      {error && !numbers && (
        <ErrorNote title="The list could not be loaded." error={error}>
          <Button onClick={() => void refetch()}>Try again</Button>
        </ErrorNote>
      )}
      {numbers?.length === 0 && (
        <p className="text-soft">{q ? 'No number on the list fits.' : 'The list is empty.'}</p>
      )}
      {numbers && numbers.length > 0 && (
        <ul aria-label="Do-not-fax list" className="flex flex-col border-t border-line">
          {numbers.map((entry) => (
            <BlockedNumberRow key={entry.number} entry={entry} />
          ))}
        </ul>
      )}
    </div>
  );
}
