import { dehydrate, HydrationBoundary } from '@tanstack/react-query';
import type { Metadata } from 'next';
import { createLoader, parseAsString, type SearchParams } from 'nuqs/server';
import { Sending } from '#components/admin/sending.tsx';
import { blockedNumberListOptions } from '#lib/client/blocked-numbers/blocked-number-queries.ts';
import { faxLineListOptions } from '#lib/client/fax-lines/fax-line-queries.ts';
import { makeQueryClient } from '#lib/client/query-client.ts';
import { settingsOptions } from '#lib/client/settings/settings-queries.ts';
import { requirePageActor } from '#lib/server/auth/require-page-actor.ts';
import { listBlockedNumbers } from '#lib/server/blocked-numbers/list-blocked-numbers.ts';
import { listFaxLines } from '#lib/server/fax-lines/list-fax-lines.ts';
import { getSettings } from '#lib/server/settings/get-settings.ts';
import { can } from '#lib/shared/permissions.ts';

export const metadata: Metadata = { title: 'Sending' };

const load = createLoader({ q: parseAsString.withDefault('') });

export default async function SendingPage({
  searchParams,
}: {
  searchParams: Promise<SearchParams>;
}) {
  const { actor } = await requirePageActor({ permission: 'blocked-number:manage' });
  const { q } = await load(searchParams);
  const client = makeQueryClient();
  await Promise.all([
    client.prefetchQuery({
      ...blockedNumberListOptions(q),
      queryFn: () => listBlockedNumbers({ actor, input: { q } }),
    }),
    client.prefetchQuery({ ...faxLineListOptions(), queryFn: () => listFaxLines({ actor }) }),
    can(actor, 'setting:manage') &&
      client.prefetchQuery({ ...settingsOptions(), queryFn: () => getSettings({ actor }) }),
  ]);
  return (
    <HydrationBoundary state={dehydrate(client)}>
      <Sending />
    </HydrationBoundary>
  );
}
