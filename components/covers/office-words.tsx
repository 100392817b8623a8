'use client';

import { useQuery } from '@tanstack/react-query';
import { settingsOptions } from '#lib/client/settings/settings-queries.ts';
import { Button } from '../ui/button.tsx';
import { ErrorNote } from '../ui/error-note.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { OfficeWordsForm } from './office-words-form.tsx';

/** What the office says of itself on its covers. */
export function OfficeWords() {
  const { data: settings, error, isPending, refetch } = useQuery(settingsOptions());
  return (
    <section aria-labelledby="office-words" className="flex max-w-2xl flex-col gap-3">
      <h2 id="office-words" className="text-large font-semibold">
        What the office says of itself
      </h2>
      {isPending && <Skeleton className="h-48" />}
      {error && !settings && (
        <ErrorNote title="The settings could not be loaded." error={error}>
          <Button onClick={() => void refetch()}>Try again</Button>
        </ErrorNote>
      )}
      {settings && <OfficeWordsForm settings={settings} />}
    </section>
  );
}
