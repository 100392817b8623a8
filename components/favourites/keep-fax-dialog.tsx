'use client';

import type { Fax } from '#lib/shared/faxes/fax.ts';
import { formatRecipient } from '#lib/shared/recipients/format-recipient.ts';
import { LazyKeepDialog } from './lazy-keep-dialog.tsx';

interface KeepFaxDialogProps {
  fax: Fax;
  onClose: () => void;
}

/** The name under which what this fax holds is kept. */
export function KeepFaxDialog({ fax: { faxId, title, recipient }, onClose }: KeepFaxDialogProps) {
  return (
    <LazyKeepDialog
      suggestion={title ?? formatRecipient(recipient)}
      prepare={(name) => Promise.resolve({ name, faxId })}
      onClose={onClose}
    />
  );
}
