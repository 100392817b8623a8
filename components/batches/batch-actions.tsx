'use client';

import { CalendarClock, Pause, Play, RotateCw, Send, Square } from 'lucide-react';
import { useState } from 'react';
import { formatFaxes } from '#lib/shared/format/format-faxes.ts';
import { useChangeBatch, useRetryFailed } from '#lib/client/batches/use-change-batch.ts';
import { useViewer } from '#lib/client/users/viewer.ts';
import type { Batch } from '#lib/shared/batches/batch.ts';
import { canOnFax } from '#lib/shared/permissions.ts';
import { Button } from '../ui/button.tsx';
import { BatchDialog, type BatchQuestion } from './batch-dialog.tsx';

export function BatchActions({ batch }: { batch: Batch }) {
  const viewer = useViewer();
  const [asking, setAsking] = useState<BatchQuestion | null>(null);
  const change = useChangeBatch(batch);
  const retry = useRetryFailed(batch);
  if (!canOnFax(viewer, 'retry', { ownerId: batch.createdBy.userId })) return null;
  const { status, counts } = batch;
  const isOver = status === 'stopped' || status === 'done';
  return (
    <div className="flex flex-wrap gap-2">
      {counts.failed > 0 && status !== 'stopped' && (
        <Button actsOnce disabled={retry.isPending} onClick={() => retry.mutate()}>
          <RotateCw aria-hidden className="size-4" /> Try the {formatFaxes(counts.failed)} again
        </Button>
      )}
      {status === 'scheduled' && (
        <>
          <Button disabled={change.isPending} onClick={() => setAsking('time')}>
            <CalendarClock aria-hidden className="size-4" /> Change time…
          </Button>
          <Button disabled={change.isPending} onClick={() => change.mutate('start')}>
            <Send aria-hidden className="size-4" /> Send now
          </Button>
        </>
      )}
      {!isOver && status !== 'in_doubt' && (
        <PauseButton
          isPaused={status === 'paused'}
          isDisabled={change.isPending}
          onChange={change.mutate}
        />
      )}
      {!isOver && (
        <Button look="danger" disabled={change.isPending} onClick={() => setAsking('stop')}>
          <Square aria-hidden className="size-4" /> Stop…
        </Button>
      )}
      <BatchDialog
        batch={batch}
        asking={asking}
        onStop={() => change.mutate('stop')}
        onClose={() => setAsking(null)}
      />
    </div>
  );
}

interface PauseButtonProps {
  isPaused: boolean;
  isDisabled: boolean;
  onChange: (change: 'pause' | 'resume') => void;
}

function PauseButton({ isPaused, isDisabled, onChange }: PauseButtonProps) {
  const Icon = isPaused ? Play : Pause;
  return (
    <Button disabled={isDisabled} onClick={() => onChange(isPaused ? 'resume' : 'pause')}>
      <Icon aria-hidden className="size-4" /> {isPaused ? 'Resume' : 'Pause'}
    </Button>
  );
}
