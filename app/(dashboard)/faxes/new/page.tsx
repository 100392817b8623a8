import { dehydrate, HydrationBoundary } from '@tanstack/react-query';
import type { Metadata } from 'next';
import { Composer } from '#components/compose/composer.tsx';
import { PageHead } from '#components/ui/page-head.tsx';
import { coverListOptions } from '#lib/client/covers/cover-queries.ts';
import { faxLineListOptions } from '#lib/client/fax-lines/fax-line-queries.ts';
import { makeQueryClient } from '#lib/client/query-client.ts';
import { requirePageActor } from '#lib/server/auth/require-page-actor.ts';
import { listCoverTemplates } from '#lib/server/covers/list-cover-templates.ts';
import { faxLimits } from '#lib/server/faxes/fax-limits.ts';
import { listFaxLines } from '#lib/server/fax-lines/list-fax-lines.ts';

export const metadata: Metadata = { title: 'New fax' };

export default async function NewFaxPage() {
  const { actor } = await requirePageActor();
  const client = makeQueryClient();
  await Promise.all([
    client.prefetchQuery({ ...faxLineListOptions(), queryFn: () => listFaxLines({ actor }) }),
    client.prefetchQuery({ ...coverListOptions(), queryFn: () => listCoverTemplates({ actor }) }),
  ]);
  return (
    <HydrationBoundary state={dehydrate(client)}>
      <div className="flex flex-col gap-4">
        <PageHead title="New fax" />
        <Composer limits={faxLimits()} />
      </div>
    </HydrationBoundary>
  );
}
