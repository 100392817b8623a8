'use client';

import { useLeaveQuestion } from '#lib/client/use-leave-question.ts';
import { LeaveDialog } from './leave-dialog.tsx';

interface LeaveQuestionProps {
  isUnsaved: boolean;
  /** What is lost then. */
  children: string;
}

/** Asks before something that was typed is left behind. */
export function LeaveQuestion({ isUnsaved, children }: LeaveQuestionProps) {
  const { target, stay } = useLeaveQuestion(isUnsaved);
  if (target === null) return null;
  return (
    <LeaveDialog path={target} onStay={stay}>
      {children}
    </LeaveDialog>
  );
}
