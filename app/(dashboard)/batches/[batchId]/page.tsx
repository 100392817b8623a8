import { dehydrate, HydrationBoundary } from '@tanstack/react-query';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { BatchView } from '#components/batches/batch-view.tsx';
import { batchKeys } from '#lib/client/batches/batch-queries.ts';
import { makeQueryClient } from '#lib/client/query-client.ts';
import { requirePageActor } from '#lib/server/auth/require-page-actor.ts';
import { getBatch } from '#lib/server/batches/get-batch.ts';
import { BatchParams } from '#lib/shared/batches/batch.ts';
import { AppError } from '#lib/shared/errors.ts';

export const metadata: Metadata = { title: 'Batch' };

export default async function BatchPage({ params }: { params: Promise<{ batchId: string }> }) {
  const { actor } = await requirePageActor({ permission: 'fax:view:own' });
  const input = BatchParams.safeParse(await params).data ?? notFound();
  const client = makeQueryClient();
  const batch = await getBatch({ actor, input }).catch((error: unknown) => {
    if (error instanceof AppError && error.code === 'not_found') notFound();
    throw error;
  });
  client.setQueryData(batchKeys.detail(input.batchId), batch);
  return (
    <HydrationBoundary state={dehydrate(client)}>
      <BatchView batchId={input.batchId} />
    </HydrationBoundary>
  );
}
