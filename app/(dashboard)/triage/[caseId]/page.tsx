import { dehydrate, HydrationBoundary } from '@tanstack/react-query';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { CaseView } from '#components/triage/case-view.tsx';
import { caseKeys } from '#lib/client/cases/case-queries.ts';
import { makeQueryClient } from '#lib/client/query-client.ts';
import { requirePageActor } from '#lib/server/auth/require-page-actor.ts';
import { getCase } from '#lib/server/cases/get-case.ts';
import { CaseParams } from '#lib/shared/cases/case-inputs.ts';
import { AppError } from '#lib/shared/errors.ts';

export const metadata: Metadata = { title: 'Case' };

export default async function CasePage({ params }: { params: Promise<{ caseId: string }> }) {
  const { actor } = await requirePageActor({ permission: 'case:handle' });
  const input = CaseParams.safeParse(await params).data ?? notFound();
  const client = makeQueryClient();
  const found = await getCase({ actor, input }).catch((error: unknown) => {
    if (error instanceof AppError && error.code === 'not_found') notFound();
    throw error;
  });
  client.setQueryData(caseKeys.detail(input.caseId), found);
  return (
    <HydrationBoundary state={dehydrate(client)}>
      <CaseView caseId={input.caseId} />
    </HydrationBoundary>
  );
}
