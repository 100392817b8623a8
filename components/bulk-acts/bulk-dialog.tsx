'use client';

import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { markTags, type TagMarks } from '#lib/client/tags/choose-tags.ts';
import { tagListOptions } from '#lib/client/tags/tag-queries.ts';
import type { CheckBulkActBody, Deed } from '#lib/shared/bulk-acts/bulk-act.ts';
import type { Fax } from '#lib/shared/faxes/fax.ts';
import { AssignForm } from '../triage/assign-form.tsx';
import { TagsDialog } from '../tags/tags-dialog.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { BulkPreview } from './bulk-preview.tsx';

interface BulkDialogProps {
  kind: Deed['kind'];
  target: CheckBulkActBody['target'];
  /** The faxes one by one; null for all of a view. */
  faxes: readonly Fax[] | null;
  onStarted: () => void;
  onClose: () => void;
}

const titles: Record<Deed['kind'], string> = {
  delete: 'Delete these faxes?',
  send_again: 'Send these faxes again?',
  tag: 'Tags of these faxes',
  assign: 'Who looks after these faxes?',
};

/** First what an act still has to know, then what it will come to. */
export function BulkDialog({ kind, target, faxes, onStarted, onClose }: BulkDialogProps) {
  const [deed, setDeed] = useState<Deed | null>(() => toDeed(kind));
  const marks = useMarks(faxes);
  if (!deed && kind === 'tag')
    return (
      <TagsDialog
        title={titles.tag}
        verb="Go on"
        marks={marks}
        onSave={(change) => setDeed({ kind, ...change })}
        onClose={onClose}
      />
    );
  return (
    <Dialog title={titles[kind]} onClose={onClose} className="max-w-lg">
      {deed ? (
        <BulkPreview deed={deed} target={target} onStarted={onStarted} onClose={onClose} />
      ) : (
        <AssignForm
          onChoose={({ userId }) => setDeed({ kind: 'assign', userId })}
          onClose={onClose}
        />
      )}
    </Dialog>
  );
}

function toDeed(kind: Deed['kind']): Deed | null {
  return kind === 'delete' || kind === 'send_again' ? { kind } : null;
}

/** Of a whole view nobody knows which tags its faxes have. */
function useMarks(faxes: readonly Fax[] | null): TagMarks {
  const { data: tags = [] } = useQuery(tagListOptions());
  return faxes ? markTags(faxes) : new Map(tags.map(({ tagId }) => [tagId, null]));
}
