import { formatFaxes } from '#lib/shared/format/format-faxes.ts';
import type { Batch } from '#lib/shared/batches/batch.ts';
import { ConfirmDialog } from '../ui/confirm-dialog.tsx';

interface StopBatchDialogProps {
  batch: Batch;
  onConfirm: () => void;
  onClose: () => void;
}

/** Says what goes and what stays. */
export function StopBatchDialog({ batch, onConfirm, onClose }: StopBatchDialogProps) {
  const { name, counts } = batch;
  const sent = counts.delivered + counts.failed + counts.inDoubt + counts.underWay;
  return (
    <ConfirmDialog
      title={`Stop ${name}?`}
      verb="Stop sending"
      refusal="Keep sending"
      onConfirm={onConfirm}
      onClose={onClose}
    >
      <p>
        {formatFaxes(counts.waiting)} that {counts.waiting === 1 ? 'waits' : 'wait'} will be
        cancelled. What went out stays as it is: {formatFaxes(sent)}
        {counts.underWay > 0 && `, of which ${counts.underWay} can’t be called back`}.
      </p>
    </ConfirmDialog>
  );
}
