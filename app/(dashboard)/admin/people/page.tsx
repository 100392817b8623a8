import { dehydrate, HydrationBoundary } from '@tanstack/react-query';
import type { Metadata } from 'next';
import { People } from '#components/admin/people.tsx';
import { makeQueryClient } from '#lib/client/query-client.ts';
import { userListOptions } from '#lib/client/users/user-queries.ts';
import { requirePageActor } from '#lib/server/auth/require-page-actor.ts';
import { listUsers } from '#lib/server/users/list-users.ts';

export const metadata: Metadata = { title: 'People' };

export default async function PeoplePage() {
  const { actor } = await requirePageActor({ permission: 'user:manage' });
  const client = makeQueryClient();
  await client.prefetchQuery({ ...userListOptions(), queryFn: () => listUsers({ actor }) });
  return (
    <HydrationBoundary state={dehydrate(client)}>
      <People />
    </HydrationBoundary>
  );
}
