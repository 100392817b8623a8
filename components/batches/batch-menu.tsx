'use client';

import { CalendarClock, Pause, Play, Send, Square } from 'lucide-react';
import { useState } from 'react';
import { useChangeBatch } from '#lib/client/batches/use-change-batch.ts';
import { useViewer } from '#lib/client/users/viewer.ts';
import type { Batch } from '#lib/shared/batches/batch.ts';
import { canOnFax } from '#lib/shared/permissions.ts';
import { Menu } from '../ui/menu.tsx';
import { MenuItem } from '../ui/menu-item.tsx';
import { BatchDialog, type BatchQuestion } from './batch-dialog.tsx';

/** What can be done about a batch that waits for its time, where it stands among faxes. */
export function BatchMenu({ batch, className }: { batch: Batch; className?: string }) {
  const viewer = useViewer();
  const [asking, setAsking] = useState<BatchQuestion | null>(null);
  const { mutate } = useChangeBatch(batch);
  if (!canOnFax(viewer, 'retry', { ownerId: batch.createdBy.userId })) return null;
  const isPaused = batch.status === 'paused';
  return (
    <>
      <Menu label={`Actions for ${batch.name}`} {...(className && { className })}>
        <MenuItem icon={CalendarClock} onSelect={() => setAsking('time')}>
          Change time…
        </MenuItem>
        <MenuItem icon={Send} onSelect={() => mutate('start')}>
          Send now
        </MenuItem>
        <MenuItem
          icon={isPaused ? Play : Pause}
          onSelect={() => mutate(isPaused ? 'resume' : 'pause')}
        >
          {isPaused ? 'Resume' : 'Pause'}
        </MenuItem>
        <MenuItem isDangerous icon={Square} onSelect={() => setAsking('stop')}>
          Stop…
        </MenuItem>
      </Menu>
      <BatchDialog
        batch={batch}
        asking={asking}
        onStop={() => mutate('stop')}
        onClose={() => setAsking(null)}
      />
    </>
  );
}
