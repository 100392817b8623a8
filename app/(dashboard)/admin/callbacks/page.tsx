import { dehydrate, HydrationBoundary } from '@tanstack/react-query';
import type { Metadata } from 'next';
import { Callbacks } from '#components/admin/callbacks.tsx';
import { callbackHealthOptions } from '#lib/client/callbacks/callback-queries.ts';
import { makeQueryClient } from '#lib/client/query-client.ts';
import { requirePageActor } from '#lib/server/auth/require-page-actor.ts';
import { getCallbackHealth } from '#lib/server/callbacks/get-callback-health.ts';

export const metadata: Metadata = { title: 'Callbacks' };

export default async function CallbacksPage() {
  const { actor } = await requirePageActor({ permission: 'callback:manage' });
  const client = makeQueryClient();
  await client.prefetchQuery({
    ...callbackHealthOptions(),
    queryFn: () => getCallbackHealth({ actor }),
  });
  return (
    <HydrationBoundary state={dehydrate(client)}>
      <Callbacks />
    </HydrationBoundary>
  );
}
