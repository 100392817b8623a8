import { dehydrate, HydrationBoundary } from '@tanstack/react-query';
import type { Metadata } from 'next';
import { Agenda } from '#components/schedule/agenda.tsx';
import { makeQueryClient } from '#lib/client/query-client.ts';
import { scheduledFaxesOptions } from '#lib/client/schedule/schedule-queries.ts';
import { requirePageActor } from '#lib/server/auth/require-page-actor.ts';
import { listScheduledFaxes } from '#lib/server/faxes/list-scheduled-faxes.ts';

export const metadata: Metadata = { title: 'Scheduled' };

export default async function ScheduledPage() {
  const { actor } = await requirePageActor();
  const client = makeQueryClient();
  await client.prefetchQuery({
    ...scheduledFaxesOptions(),
    queryFn: async () => (await listScheduledFaxes({ actor })).faxes,
  });
  return (
    <HydrationBoundary state={dehydrate(client)}>
      <Agenda />
    </HydrationBoundary>
  );
}
