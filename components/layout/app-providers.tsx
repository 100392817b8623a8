'use client';

import { QueryClientProvider } from '@tanstack/react-query';
import { NuqsAdapter } from 'nuqs/adapters/next/app';
import { useState, type ReactNode } from 'react';
import { makeQueryClient } from '#lib/client/query-client.ts';
import { ViewerContext, type Viewer } from '#lib/client/users/viewer.ts';
import { Announcer } from './announcer.tsx';
import { LiveFollower } from './live-follower.tsx';
import { Notices } from './notices.tsx';

export function AppProviders({ viewer, children }: { viewer: Viewer; children: ReactNode }) {
  const [client] = useState(makeQueryClient);
  return (
    <ViewerContext value={viewer}>
      <QueryClientProvider client={client}>
        <NuqsAdapter>{children}</NuqsAdapter>
        <LiveFollower userId={viewer.userId} />
        <Notices />
        <Announcer />
      </QueryClientProvider>
    </ViewerContext>
  );
}
