import { dehydrate, HydrationBoundary } from '@tanstack/react-query';
import type { Metadata } from 'next';
import type { SearchParams } from 'nuqs/server';
import { Triage } from '#components/triage/triage.tsx';
import { PageHead } from '#components/ui/page-head.tsx';
import { loadTriageFilter, toCaseFilter } from '#lib/client/cases/case-filter.ts';
import { caseGroupsOptions, caseListOptions } from '#lib/client/cases/case-queries.ts';
import { makeQueryClient } from '#lib/client/query-client.ts';
import { requirePageActor } from '#lib/server/auth/require-page-actor.ts';
import { listCaseGroups } from '#lib/server/cases/list-case-groups.ts';
import { listCases } from '#lib/server/cases/list-cases.ts';
import { ListCasesQuery } from '#lib/shared/cases/case-inputs.ts';

export const metadata: Metadata = { title: 'Triage' };

export default async function TriagePage({
  searchParams,
}: {
  searchParams: Promise<SearchParams>;
}) {
  const { actor } = await requirePageActor({ permission: 'case:handle' });
  const filter = await loadTriageFilter(searchParams);
  const input = toCaseFilter(filter);
  const client = makeQueryClient();
  await client.prefetchQuery({
    ...caseGroupsOptions(filter.view),
    queryFn: () => listCaseGroups({ actor, input: { view: filter.view } }),
  });
  if (filter.cause)
    await client.prefetchInfiniteQuery({
      ...caseListOptions(input),
      queryFn: () => listCases({ actor, input: ListCasesQuery.parse(input) }),
    });
  return (
    <HydrationBoundary state={dehydrate(client)}>
      <div className="flex max-w-7xl flex-col gap-3">
        <PageHead title="Triage" />
        <Triage />
      </div>
    </HydrationBoundary>
  );
}
