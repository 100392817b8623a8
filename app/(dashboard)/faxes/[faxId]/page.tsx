import { dehydrate, HydrationBoundary } from '@tanstack/react-query';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { FaxView } from '#components/faxes/fax-view.tsx';
import { faxKeys } from '#lib/client/faxes/fax-queries.ts';
import { makeQueryClient } from '#lib/client/query-client.ts';
import { requirePageActor } from '#lib/server/auth/require-page-actor.ts';
import { getFax } from '#lib/server/faxes/get-fax.ts';
import { AppError } from '#lib/shared/errors.ts';
import { FaxParams } from '#lib/shared/faxes/fax-params.ts';

export const metadata: Metadata = { title: 'Fax' };

export default async function FaxPage({ params }: { params: Promise<{ faxId: string }> }) {
  const { actor } = await requirePageActor();
  const { faxId } = FaxParams.safeParse(await params).data ?? notFound();
  const client = makeQueryClient();
  const fax = await getFax({ actor, input: { faxId } }).catch((error: unknown) => {
    if (error instanceof AppError && error.code === 'not_found') notFound();
    throw error;
  });
  client.setQueryData(faxKeys.detail(faxId), fax);
  return (
    <HydrationBoundary state={dehydrate(client)}>
      <FaxView faxId={faxId} />
    </HydrationBoundary>
  );
}
