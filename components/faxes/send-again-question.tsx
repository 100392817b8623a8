'use client';

import type { Fax } from '#lib/shared/faxes/fax.ts';
import { formatRecipient } from '#lib/shared/recipients/format-recipient.ts';
import { ConfirmDialog } from '../ui/confirm-dialog.tsx';

interface SendAgainQuestionProps {
  fax: Fax;
  onConfirm: () => void;
  onClose: () => void;
}

/** Before a try that may be a second copy: that is a disclosure. */
export function SendAgainQuestion({ fax, onConfirm, onClose }: SendAgainQuestionProps) {
  return (
    <ConfirmDialog
      title={`Send again to ${formatRecipient(fax.recipient)}?`}
      verb="Send again"
      onClose={onClose}
      onConfirm={onConfirm}
    >
      Nobody can tell whether the last try arrived. If it did, the pages come out of the other
      machine twice.
    </ConfirmDialog>
  );
}
