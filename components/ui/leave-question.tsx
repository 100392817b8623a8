import { useLeaveQuestion } from '#lib/client/use-leave-question.ts';
import { ConfirmDialog } from './confirm-dialog.tsx';

interface LeaveQuestionProps {
  isUnsaved: boolean;
  /** What is lost then. */
  children: string;
}

/** Asks before something that was typed is left behind. */
export function LeaveQuestion({ isUnsaved, children }: LeaveQuestionProps) {
  const { leave, stay } = useLeaveQuestion(isUnsaved);
  if (leave === null) return null;
  return (
    <ConfirmDialog title="Leave without saving?" verb="Leave" onClose={stay} onConfirm={leave}>
      <p>{children}</p>
    </ConfirmDialog>
  );
}
