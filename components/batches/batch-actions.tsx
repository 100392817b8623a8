'use client';

import { Pause, Play, RotateCw, Square } from 'lucide-react';
import { useState } from 'react';
import { formatFaxes } from '#lib/client/batches/describe-batch.ts';
import { useChangeBatch, useRetryFailed } from '#lib/client/batches/use-change-batch.ts';
import { useViewer } from '#lib/client/users/viewer.ts';
import type { Batch } from '#lib/shared/batches/batch.ts';
import { canOnFax } from '#lib/shared/permissions.ts';
import { Button } from '../ui/button.tsx';
import { StopBatchDialog } from './stop-batch-dialog.tsx';

export function BatchActions({ batch }: { batch: Batch }) {
  const viewer = useViewer();
  const [isAsking, setAsking] = useState(false);
  const change = useChangeBatch(batch);
  const retry = useRetryFailed(batch.batchId);
  if (!canOnFax(viewer, 'retry', { ownerId: batch.createdBy.userId })) return null;
  const { status, counts } = batch;
  const isOver = status === 'stopped' || status === 'done';
  return (
    <div className="flex flex-wrap gap-2">
      {counts.failed > 0 && (
        <Button disabled={retry.isPending} onClick={() => retry.mutate()}>
          <RotateCw aria-hidden className="size-4" /> Try the {formatFaxes(counts.failed)} again
        </Button>
      )}
      {!isOver && (
        <>
          <Button
            disabled={change.isPending}
            onClick={() => change.mutate(status === 'paused' ? 'resume' : 'pause')}
          >
            {status === 'paused' ? (
              <>
                <Play aria-hidden className="size-4" /> Resume
              </>
            ) : (
              <>
                <Pause aria-hidden className="size-4" /> Pause
              </>
            )}
          </Button>
          <Button look="danger" disabled={change.isPending} onClick={() => setAsking(true)}>
            <Square aria-hidden className="size-4" /> Stop…
          </Button>
        </>
      )}
      {isAsking && (
        <StopBatchDialog
          batch={batch}
          onConfirm={() => change.mutate('stop')}
          onClose={() => setAsking(false)}
        />
      )}
    </div>
  );
}
