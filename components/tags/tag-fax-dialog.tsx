'use client';

import { markTags } from '#lib/client/tags/choose-tags.ts';
import { useTagFax } from '#lib/client/tags/use-tag-fax.ts';
import type { Fax } from '#lib/shared/faxes/fax.ts';
import { formatRecipient } from '#lib/shared/recipients/format-recipient.ts';
import { LazyTagsDialog } from './lazy-tags-dialog.tsx';

interface TagFaxDialogProps {
  fax: Fax;
  onClose: () => void;
}

/** The tags of one fax. */
export function TagFaxDialog({ fax, onClose }: TagFaxDialogProps) {
  const { mutate } = useTagFax();
  return (
    <LazyTagsDialog
      title={`Tags of the fax to ${formatRecipient(fax.recipient)}`}
      marks={markTags([fax])}
      onSave={(change) => {
        onClose();
        mutate({ faxId: fax.faxId, ...change });
      }}
      onClose={onClose}
    />
  );
}
