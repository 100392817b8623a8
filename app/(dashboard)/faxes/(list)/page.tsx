import { dehydrate, HydrationBoundary } from '@tanstack/react-query';
import { Layers } from 'lucide-react';
import type { Metadata } from 'next';
import Link from 'next/link';
import type { SearchParams } from 'nuqs/server';
import { Favourites } from '#components/favourites/favourites.tsx';
import { FaxBoard } from '#components/faxes/fax-board.tsx';
import { ScheduledLink } from '#components/schedule/scheduled-link.tsx';
import { buttonClass } from '#components/ui/button.tsx';
import { PageHead } from '#components/ui/page-head.tsx';
import { favouriteListOptions } from '#lib/client/favourites/favourite-queries.ts';
import { faxLineListOptions } from '#lib/client/fax-lines/fax-line-queries.ts';
import { isInViewerZone, loadFaxFilter, toListQuery } from '#lib/client/faxes/fax-filter.ts';
import { faxListOptions } from '#lib/client/faxes/fax-queries.ts';
import { makeQueryClient } from '#lib/client/query-client.ts';
import { scheduledFaxesOptions } from '#lib/client/schedule/schedule-queries.ts';
import { requirePageActor } from '#lib/server/auth/require-page-actor.ts';
import { listFavourites } from '#lib/server/favourites/list-favourites.ts';
import { listFaxLines } from '#lib/server/fax-lines/list-fax-lines.ts';
import { listScheduledFaxes } from '#lib/server/faxes/list-scheduled-faxes.ts';
import { listFaxes } from '#lib/server/faxes/list-faxes.ts';
import { ListFaxesQuery } from '#lib/shared/faxes/list-faxes-query.ts';
import { pagePaths } from '#lib/shared/paths.ts';

export const metadata: Metadata = { title: 'Faxes' };

export default async function FaxesPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const { actor } = await requirePageActor();
  const filter = await loadFaxFilter(searchParams);
  const client = makeQueryClient();
  await Promise.all([
    client.prefetchQuery({
      ...faxLineListOptions(),
      queryFn: () => listFaxLines({ actor }),
    }),
    client.prefetchQuery({
      ...scheduledFaxesOptions(),
      queryFn: async () => (await listScheduledFaxes({ actor })).faxes,
    }),
    client.prefetchQuery({
      ...favouriteListOptions(),
      queryFn: async () => (await listFavourites({ actor })).favourites,
    }),
    isInViewerZone(filter)
      ? undefined
      : client.prefetchInfiniteQuery({
          ...faxListOptions(filter),
          queryFn: () => listFaxes({ actor, input: ListFaxesQuery.parse(toListQuery(filter)) }),
        }),
  ]);
  return (
    <HydrationBoundary state={dehydrate(client)}>
      <div className="flex flex-col gap-3">
        <PageHead title="Faxes">
          <ScheduledLink />
          <Link href={pagePaths.batches} className={buttonClass('quiet')}>
            <Layers aria-hidden className="size-4" /> Batches
          </Link>
        </PageHead>
        <Favourites />
        <FaxBoard />
      </div>
    </HydrationBoundary>
  );
}
