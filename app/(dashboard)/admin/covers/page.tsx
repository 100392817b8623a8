import { dehydrate, HydrationBoundary } from '@tanstack/react-query';
import type { Metadata } from 'next';
import { Covers } from '#components/covers/covers.tsx';
import { coverListOptions } from '#lib/client/covers/cover-queries.ts';
import { logoOptions } from '#lib/client/logo/logo-queries.ts';
import { makeQueryClient } from '#lib/client/query-client.ts';
import { settingsOptions } from '#lib/client/settings/settings-queries.ts';
import { requirePageActor } from '#lib/server/auth/require-page-actor.ts';
import { listCoverTemplates } from '#lib/server/covers/list-cover-templates.ts';
import { readLogo } from '#lib/server/logo/read-logo.ts';
import { getSettings } from '#lib/server/settings/get-settings.ts';

export const metadata: Metadata = { title: 'Cover pages' };

export default async function CoversPage() {
  const { actor } = await requirePageActor({ permission: 'cover-template:manage' });
  const client = makeQueryClient();
  await Promise.all([
    client.prefetchQuery({ ...coverListOptions(), queryFn: () => listCoverTemplates({ actor }) }),
    client.prefetchQuery({ ...logoOptions(), queryFn: () => readLogo({ actor }) }),
    client.prefetchQuery({ ...settingsOptions(), queryFn: () => getSettings({ actor }) }),
  ]);
  return (
    <HydrationBoundary state={dehydrate(client)}>
      <Covers />
    </HydrationBoundary>
  );
}
