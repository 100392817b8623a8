'use client';

import { useQuery } from '@tanstack/react-query';
import { tagListOptions } from '#lib/client/tags/tag-queries.ts';
import { maxTags } from '#lib/shared/tags/tag.ts';
import { NewTag } from '../tags/new-tag.tsx';
import { Button } from '../ui/button.tsx';
import { ErrorNote } from '../ui/error-note.tsx';
import { PageHead } from '../ui/page-head.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { TagRow } from './tag-row.tsx';

/** The words that the office sorts faxes by. */
export function Tags() {
  const { data: tags, error, isPending, refetch } = useQuery(tagListOptions());
  return (
    <div className="flex max-w-3xl flex-col gap-6">
      <PageHead title="Tags" />
      <p className="max-w-[70ch] text-pretty text-soft">
        Your office’s own words for faxes, such as Urgent or Referral. Everybody puts them on the
        faxes that they see; a list can be filtered by them.
      </p>
      {isPending && <Skeleton className="h-24" />}
      {error && !tags && (
        <ErrorNote title="The tags could not be loaded." error={error}>
          <Button onClick={() => void refetch()}>Try again</Button>
        </ErrorNote>
      )}
      {tags?.length === 0 && <p className="text-soft">There are no tags yet.</p>}
      {tags && tags.length > 0 && (
        <ul aria-label="Tags" className="flex flex-col border-t border-line">
          {tags.map((tag) => (
            <TagRow key={tag.tagId} tag={tag} />
          ))}
        </ul>
      )}
      {tags && tags.length < maxTags && <NewTag onMade={() => undefined} />}
    </div>
  );
}
