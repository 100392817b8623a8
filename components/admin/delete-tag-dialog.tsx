'use client';

import { useQuery } from '@tanstack/react-query';
import { describeCount } from '#lib/client/faxes/describe-count.ts';
import { noFilter } from '#lib/client/faxes/fax-filter.ts';
import { faxCountOptions } from '#lib/client/faxes/fax-queries.ts';
import { useDeleteTag } from '#lib/client/tags/use-delete-tag.ts';
import type { Tag } from '#lib/shared/tags/tag.ts';
import { ConfirmDialog } from '../ui/confirm-dialog.tsx';

/** Asks first, and says how many faxes lose it. */
export function DeleteTagDialog({ tag, onClose }: { tag: Tag; onClose: () => void }) {
  const { data: count } = useQuery(faxCountOptions({ ...noFilter, tag: [tag.tagId] }));
  const remove = useDeleteTag();
  return (
    <ConfirmDialog
      title={`Delete the tag ${tag.name}?`}
      verb="Delete tag"
      onConfirm={() => remove.mutate(tag)}
      onClose={onClose}
    >
      <p role="status">
        {count ? `It comes off ${describeCount(count)}.` : 'It comes off all faxes that have it.'}{' '}
        The faxes stay, and so does the history of who tagged them. This can’t be undone.
      </p>
    </ConfirmDialog>
  );
}
