'use client';

import type { Fax } from '#lib/shared/faxes/fax.ts';
import { formatRecipient } from '#lib/shared/recipients/format-recipient.ts';
import { ConfirmDialog } from '../ui/confirm-dialog.tsx';

interface DeleteFaxesDialogProps {
  faxes: readonly Fax[];
  onConfirm: () => void;
  onClose: () => void;
}

export function DeleteFaxesDialog({ faxes, onConfirm, onClose }: DeleteFaxesDialogProps) {
  const [first] = faxes;
  const title =
    faxes.length === 1 && first
      ? `Delete the fax to ${formatRecipient(first.recipient)}?`
      : `Delete ${faxes.length} faxes?`;
  const isOpen = faxes.some((fax) => fax.status !== 'delivered' && fax.status !== 'failed');
  return (
    <ConfirmDialog
      title={title}
      verb={faxes.length === 1 ? 'Delete fax' : `Delete ${faxes.length} faxes`}
      onConfirm={onConfirm}
      onClose={onClose}
    >
      <p>
        The documents and the provider’s copy go too. This can’t be undone; the entry in the history
        stays.
      </p>
      {isOpen && (
        <p className="mt-2">What is already on the line still reaches the other machine.</p>
      )}
      {faxes.length > 1 && (
        <p className="mt-2">
          To {[...new Set(faxes.map((fax) => formatRecipient(fax.recipient)))].join(', ')}.
        </p>
      )}
    </ConfirmDialog>
  );
}
