import { dehydrate, HydrationBoundary } from '@tanstack/react-query';
import type { Metadata } from 'next';
import { Account } from '#components/admin/account.tsx';
import { accountOptions } from '#lib/client/account/account-queries.ts';
import { makeQueryClient } from '#lib/client/query-client.ts';
import { getAccountStatus } from '#lib/server/account/get-account-status.ts';
import { requirePageActor } from '#lib/server/auth/require-page-actor.ts';

export const metadata: Metadata = { title: 'Account' };

export default async function AccountPage() {
  await requirePageActor({ permission: 'account:manage' });
  const client = makeQueryClient();
  await client.prefetchQuery({ ...accountOptions(), queryFn: () => getAccountStatus() });
  return (
    <HydrationBoundary state={dehydrate(client)}>
      <Account />
    </HydrationBoundary>
  );
}
