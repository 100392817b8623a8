'use client';

import type { Batch } from '#lib/shared/batches/batch.ts';
import { ChangeBatchTime } from './change-batch-time.tsx';
import { StopBatchDialog } from './stop-batch-dialog.tsx';

export type BatchQuestion = 'time' | 'stop';

interface BatchDialogProps {
  batch: Batch;
  asking: BatchQuestion | null;
  onStop: () => void;
  onClose: () => void;
}

/** What is asked before a batch gets another time or is stopped. */
export function BatchDialog({ batch, asking, onStop, onClose }: BatchDialogProps) {
  if (asking === 'time') return <ChangeBatchTime batch={batch} onClose={onClose} />;
  if (asking === 'stop')
    return <StopBatchDialog batch={batch} onConfirm={onStop} onClose={onClose} />;
  return null;
}
