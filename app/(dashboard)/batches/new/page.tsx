import { dehydrate, HydrationBoundary } from '@tanstack/react-query';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { NewBatch } from '#components/batches/new-batch.tsx';
import { draftOptions } from '#lib/client/drafts/draft-queries.ts';
import { makeQueryClient } from '#lib/client/query-client.ts';
import { requirePageActor } from '#lib/server/auth/require-page-actor.ts';
import { getDraft } from '#lib/server/drafts/get-draft.ts';
import { DraftParams } from '#lib/shared/drafts/draft-params.ts';

export const metadata: Metadata = { title: 'Send to many' };

interface NewBatchPageProps {
  searchParams: Promise<{ draft?: string | string[] }>;
}

export default async function NewBatchPage({ searchParams }: NewBatchPageProps) {
  const { actor } = await requirePageActor({ permission: 'fax:create' });
  const { draft } = await searchParams;
  const input = DraftParams.safeParse({ draftId: draft }).data ?? notFound();
  const client = makeQueryClient();
  await client.prefetchQuery({
    ...draftOptions(input.draftId),
    queryFn: () => getDraft({ actor, input }),
  });
  return (
    <HydrationBoundary state={dehydrate(client)}>
      <NewBatch draftId={input.draftId} />
    </HydrationBoundary>
  );
}
