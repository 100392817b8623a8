import { dehydrate, HydrationBoundary } from '@tanstack/react-query';
import type { Metadata } from 'next';
import { ComposerPage } from '#components/compose/composer-page.tsx';
import { coverListOptions } from '#lib/client/covers/cover-queries.ts';
import { draftListOptions, draftOptions } from '#lib/client/drafts/draft-queries.ts';
import { faxLineListOptions } from '#lib/client/fax-lines/fax-line-queries.ts';
import { favouriteListOptions } from '#lib/client/favourites/favourite-queries.ts';
import { makeQueryClient } from '#lib/client/query-client.ts';
import { quietHoursOptions } from '#lib/client/schedule/schedule-queries.ts';
import { requirePageActor } from '#lib/server/auth/require-page-actor.ts';
import { listCoverTemplates } from '#lib/server/covers/list-cover-templates.ts';
import { expectDocuments } from '#lib/server/documents/expect-documents.ts';
import { getDraft } from '#lib/server/drafts/get-draft.ts';
import { listDrafts } from '#lib/server/drafts/list-drafts.ts';
import { faxLimits } from '#lib/server/faxes/fax-limits.ts';
import { listFavourites } from '#lib/server/favourites/list-favourites.ts';
import { listFaxLines } from '#lib/server/fax-lines/list-fax-lines.ts';
import { readQuietHours } from '#lib/server/quiet-hours/read-quiet-hours.ts';
import { readSettings } from '#lib/server/settings/read-settings.ts';
import { DraftParams } from '#lib/shared/drafts/draft-params.ts';

export const metadata: Metadata = { title: 'New fax' };

interface NewFaxPageProps {
  searchParams: Promise<{ draft?: string | string[] }>;
}

export default async function NewFaxPage({ searchParams }: NewFaxPageProps) {
  const { actor } = await requirePageActor();
  const { draft } = await searchParams;
  expectDocuments();
  const { data: input } = DraftParams.safeParse({ draftId: draft });
  const client = makeQueryClient();
  await Promise.all([
    client.prefetchQuery({ ...faxLineListOptions(), queryFn: () => listFaxLines({ actor }) }),
    client.prefetchQuery({ ...quietHoursOptions(), queryFn: () => readQuietHours() }),
    client.prefetchQuery({
      ...favouriteListOptions(),
      queryFn: async () => (await listFavourites({ actor })).favourites,
    }),
    client.prefetchQuery({ ...coverListOptions(), queryFn: () => listCoverTemplates({ actor }) }),
    client.prefetchQuery({
      ...draftListOptions(),
      queryFn: async () => (await listDrafts({ actor })).drafts,
    }),
    input &&
      client.prefetchQuery({
        ...draftOptions(input.draftId),
        queryFn: () => getDraft({ actor, input }),
      }),
  ]);
  const { defaultCountry } = await readSettings();
  return (
    <HydrationBoundary state={dehydrate(client)}>
      <ComposerPage limits={faxLimits()} ownCountry={defaultCountry} />
    </HydrationBoundary>
  );
}
