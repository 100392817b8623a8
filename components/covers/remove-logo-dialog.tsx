'use client';

import { useRemoveLogo } from '#lib/client/logo/use-remove-logo.ts';
import { ConfirmDialog } from '../ui/confirm-dialog.tsx';

export function RemoveLogoDialog({ onClose }: { onClose: () => void }) {
  const { mutate: remove } = useRemoveLogo();
  return (
    <ConfirmDialog
      title="Remove the logo?"
      verb="Remove logo"
      onConfirm={() => remove(undefined)}
      onClose={onClose}
    >
      Cover pages go out without one from now on, those of scheduled faxes too. The picture is not
      kept.
    </ConfirmDialog>
  );
}
