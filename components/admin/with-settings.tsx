'use client';

import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { settingsOptions } from '#lib/client/settings/settings-queries.ts';
import type { Settings } from '#lib/shared/settings/settings.ts';
import { Button } from '../ui/button.tsx';
import { ErrorNote } from '../ui/error-note.tsx';
import { Skeleton } from '../ui/skeleton.tsx';

interface WithSettingsProps {
  /** About as tall as what will stand there. */
  className: string;
  children: (settings: Settings) => ReactNode;
}

/** What shows a setting, once the settings are there. */
export function WithSettings({ className, children }: WithSettingsProps) {
  const { data: settings, error, refetch } = useQuery(settingsOptions());
  if (settings) return children(settings);
  if (!error) return <Skeleton className={className} />;
  return (
    <ErrorNote title="The setting could not be loaded." error={error}>
      <Button onClick={() => void refetch()}>Try again</Button>
    </ErrorNote>
  );
}
