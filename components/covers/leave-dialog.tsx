'use client';

import { useRouter } from 'next/navigation';
import { ConfirmDialog } from '../ui/confirm-dialog.tsx';

interface LeaveDialogProps {
  /** Where the person wanted to go. */
  path: string;
  onStay: () => void;
}

export function LeaveDialog({ path, onStay }: LeaveDialogProps) {
  const router = useRouter();
  return (
    <ConfirmDialog
      title="Leave without saving?"
      verb="Leave"
      onClose={onStay}
      onConfirm={() => router.push(path)}
    >
      <p>What you changed on this cover page is lost then.</p>
    </ConfirmDialog>
  );
}
