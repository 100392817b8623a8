'use client';

import { useLeaveQuestion } from '#lib/client/use-leave-question.ts';
import { LeaveDialog } from '../ui/leave-dialog.tsx';

/** Asks before edits of a contact are left behind. */
export function LeaveContact({ isUnsaved }: { isUnsaved: boolean }) {
  const { target, stay } = useLeaveQuestion(isUnsaved);
  if (target === null) return null;
  return (
    <LeaveDialog path={target} onStay={stay}>
      What you typed about this contact is lost then.
    </LeaveDialog>
  );
}
