import { dehydrate, HydrationBoundary } from '@tanstack/react-query';
import type { Metadata } from 'next';
import { Tags } from '#components/admin/tags.tsx';
import { makeQueryClient } from '#lib/client/query-client.ts';
import { tagListOptions } from '#lib/client/tags/tag-queries.ts';
import { requirePageActor } from '#lib/server/auth/require-page-actor.ts';
import { listTags } from '#lib/server/tags/list-tags.ts';

export const metadata: Metadata = { title: 'Tags' };

export default async function TagsPage() {
  await requirePageActor({ permission: 'tag:manage' });
  const client = makeQueryClient();
  await client.prefetchQuery({ ...tagListOptions(), queryFn: () => listTags() });
  return (
    <HydrationBoundary state={dehydrate(client)}>
      <Tags />
    </HydrationBoundary>
  );
}
