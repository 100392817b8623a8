'use client';

import { useChangeBatch } from '#lib/client/batches/use-change-batch.ts';
import type { Batch } from '#lib/shared/batches/batch.ts';
import { ChangeBatchTime } from './change-batch-time.tsx';
import { StopBatchDialog } from './stop-batch-dialog.tsx';

export type BatchQuestion = 'time' | 'stop';

interface BatchDialogProps {
  batch: Batch;
  asking: BatchQuestion | null;
  onClose: () => void;
}

/** What is asked before a batch gets another time or is stopped. */
export function BatchDialog({ batch, asking, onClose }: BatchDialogProps) {
  const { mutate } = useChangeBatch(batch);
  if (asking === 'time') return <ChangeBatchTime batch={batch} onClose={onClose} />;
  if (asking === 'stop')
    return <StopBatchDialog batch={batch} onConfirm={() => mutate('stop')} onClose={onClose} />;
  return null;
}
