import { dehydrate, HydrationBoundary } from '@tanstack/react-query';
import type { Metadata } from 'next';
import { BackLink } from '#components/batches/back-link.tsx';
import { BatchList } from '#components/batches/batch-list.tsx';
import { PageHead } from '#components/ui/page-head.tsx';
import { batchListOptions } from '#lib/client/batches/batch-queries.ts';
import { makeQueryClient } from '#lib/client/query-client.ts';
import { requirePageActor } from '#lib/server/auth/require-page-actor.ts';
import { listBatches } from '#lib/server/batches/list-batches.ts';
import { ListBatchesQuery } from '#lib/shared/batches/batch.ts';
import { pagePaths } from '#lib/shared/paths.ts';

export const metadata: Metadata = { title: 'Batches' };

export default async function BatchesPage() {
  const { actor } = await requirePageActor({ permission: 'fax:view:own' });
  const client = makeQueryClient();
  await client.prefetchInfiniteQuery({
    ...batchListOptions(),
    queryFn: () => listBatches({ actor, input: ListBatchesQuery.parse({}) }),
  });
  return (
    <HydrationBoundary state={dehydrate(client)}>
      <div className="flex max-w-4xl flex-col gap-3">
        <BackLink href={pagePaths.faxes}>Faxes</BackLink>
        <PageHead title="Batches" />
        <BatchList />
      </div>
    </HydrationBoundary>
  );
}
