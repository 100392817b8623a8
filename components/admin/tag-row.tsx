'use client';

import Link from 'next/link';
import { useState } from 'react';
import { toListPath } from '#lib/client/faxes/fax-filter.ts';
import type { Tag } from '#lib/shared/tags/tag.ts';
import { TagChip } from '../tags/tag-chip.tsx';
import { Button } from '../ui/button.tsx';
import { DeleteTagDialog } from './delete-tag-dialog.tsx';
import { TagDialog } from './tag-dialog.tsx';

export function TagRow({ tag }: { tag: Tag }) {
  const [open, setOpen] = useState<'change' | 'delete' | null>(null);
  const close = () => setOpen(null);
  return (
    <li className="flex flex-wrap items-center gap-2 border-b border-line py-2">
      <span className="min-w-40 flex-1">
        <Link href={toListPath({ tag: [tag.tagId] })} title={`Faxes with the tag ${tag.name}`}>
          <TagChip tag={tag} />
        </Link>
      </span>
      <Button look="quiet" aria-label={`Change ${tag.name}`} onClick={() => setOpen('change')}>
        Change…
      </Button>
      <Button look="quiet" aria-label={`Delete ${tag.name}`} onClick={() => setOpen('delete')}>
        Delete…
      </Button>
      {open === 'change' && <TagDialog tag={tag} onClose={close} />}
      {open === 'delete' && <DeleteTagDialog tag={tag} onClose={close} />}
    </li>
  );
}
