'use client';

import { useRouter } from 'next/navigation';
import { ConfirmDialog } from './confirm-dialog.tsx';

interface LeaveDialogProps {
  /** Where the person wanted to go. */
  path: string;
  /** What is lost. */
  children: string;
  onStay: () => void;
}

export function LeaveDialog({ path, children, onStay }: LeaveDialogProps) {
  const router = useRouter();
  return (
    <ConfirmDialog
      title="Leave without saving?"
      verb="Leave"
      onClose={onStay}
      onConfirm={() => router.push(path)}
    >
      <p>{children}</p>
    </ConfirmDialog>
  );
}
