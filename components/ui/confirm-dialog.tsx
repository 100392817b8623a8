'use client';

import type { ReactNode } from 'react';
import { Button } from './button.tsx';
import { Dialog } from './dialog.tsx';

interface ConfirmDialogProps {
  /** A question that names the thing. */
  title: string;
  children: ReactNode;
  /** The verb, as it stands on the button. */
  verb: string;
  /** What goes on when nothing is done; “Cancel” where the verb itself cancels nothing. */
  refusal?: string;
  onConfirm: () => void;
  onClose: () => void;
}

/** For what can’t be undone. To refuse has the focus first. */
export function ConfirmDialog({
  title,
  children,
  verb,
  refusal = 'Cancel',
  onConfirm,
  onClose,
}: ConfirmDialogProps) {
  return (
    <Dialog title={title} onClose={onClose}>
      <div className="wrap-anywhere text-soft">{children}</div>
      <div className="flex justify-end gap-2">
        <Button data-first-focus onClick={onClose}>
          {refusal}
        </Button>
        <Button
          look="danger"
          actsOnce
          onClick={() => {
            onClose();
            onConfirm();
          }}
        >
          {verb}
        </Button>
      </div>
    </Dialog>
  );
}
